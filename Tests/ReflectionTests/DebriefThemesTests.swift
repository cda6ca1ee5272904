import Records
import Support
import Testing

@Suite struct `Themes across debriefs` {
  private let now = Given.now

  private func debrief(_ competencies: [String], notMine: [String] = []) -> Debrief {
    var debrief = Given.debrief()
    debrief.competencies = competencies
    debrief.notInMyHands = notMine
    return debrief
  }

  @Test func `count the debriefs that mention something, each once`() throws {
    let journal = Given.journal(
      debrief(["teamwork", "planning"], notMine: ["The line broke", "Someone from inside"]),
      debrief(["planning"], notMine: ["the line broke"]),
      debrief(["planning", "planning"])
    )
    let themes = journal.debriefThemes(now)
    #expect(themes.debriefs == 3 && !themes.isList)
    #expect(themes.competencies.map(\.competency.id) == ["planning", "teamwork"])
    #expect(themes.competencies.map(\.count) == [3, 1])
    let notMine = try #require(themes.causes.last)
    #expect(notMine.hands == .notMine && notMine.count == 2)
    #expect(notMine.lines.count == 2, "the same line once: \(notMine.lines)")
  }

  @Test(arguments: 0...2) func `are only a list below three`(count: Int) {
    let journal = Journal().after((0..<count).map { _ in .save(debrief(["teamwork"])) })
    #expect(journal.debriefThemes(now).isList)
  }

  @Test func `count questions by what they were about`() {
    let panel = Given.interview("Panel", daysAgo: 3)
    let journal = Given.journal(
      panel,
      Given.notes(
        panel,
        AskedQuestion(text: "One", competency: "teamwork"),
        AskedQuestion(text: "Two", competency: "teamwork"),
        AskedQuestion(text: "Three")
      )
    )
    let themes = journal.debriefThemes(now)
    #expect(themes.questions == 3)
    #expect(themes.questionsAbout.map(\.count) == [2])
  }

  @Test(arguments: [
    (1.0, nil, true), (71.0, nil, true), (73.0, nil, false), (1.0, 0, false), (100.0, 7, true),
    (169.0, 7, false),
  ])
  func `rest within the cool-off of a no, three days unless it is said otherwise`(
    _ hours: Double,
    _ days: Int?,
    _ rests: Bool
  ) {
    var preferences = Preferences(
      id: Preferences.theOne,
      savedAt: now.now,
      zone: now.zone.identifier
    )
    preferences.coolOff = days
    let journal = Given.journal(preferences, Given.rejection(hoursAgo: hours))
    #expect((journal.coolOffEnd(now) != nil) == rests)
  }

  @Test func `do not rest for something a person withdrew from`() {
    #expect(Given.journal(Given.rejection(hoursAgo: 1, .withdrew)).coolOffEnd(now) == nil)
    #expect(Journal().coolOffEnd(now) == nil)
  }
}
