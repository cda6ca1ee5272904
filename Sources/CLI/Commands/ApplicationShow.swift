import API
import ArgumentParser
import Records

/// `rebound application show`.
struct ApplicationShow: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one application: where it stands, its rounds, its notes.",
    discussion: """
        rebound application show "Lumen Labs"
        rebound application show 3fa91c20 --json
      """
  )

  @Argument(help: ArgumentHelp("Its ID, or the company.", valueName: "application"))
  var application: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let found = try Finder(journal: journal).application(application)
    let rounds = journal.interviews(of: found.id)
    let people = journal.people(of: found)
    if json {
      let surroundings = journal.seen(desk.surroundings())
      let interviews = rounds.map { $0.json(in: journal, surroundings) }
      return desk.say(found.json(with: interviews, people))
    }
    desk.say(found.label)
    desk.say(Columns(facts(found)))
    section("Rounds", rounds.map { $0.row }, at: desk)
    section("People", people.map { [$0.contact.label, $0.link.part.title.said] }, at: desk)
    section("So far", found.history.map(moved), at: desk)
    if !found.notes.isEmpty { desk.say("\n" + found.notes) }
  }

  /// Everything the form asks that has an answer, under the form's own labels.
  private func facts(_ application: JobApplication) -> [[String]] {
    let told = ["company", "title", "notes"]
    let rows = JobApplication.fields.fields.filter { !told.contains($0.name) }.compactMap { field in
      let text = field.read(application)
      return text.isEmpty ? nil : [field.label.said, field.control.said(text)]
    }
    return [["ID", application.id.description]] + rows
  }

  private func moved(_ change: StageChange) -> [String] {
    let day: Phrase = change.day.map { "\($0.noonGMT, .short)" } ?? "no day"
    return [day.said, change.stage.title.said]
  }

  private func section(_ title: Phrase, _ rows: [[String]], at desk: Desk) {
    guard !rows.isEmpty else { return }
    desk.say("\n" + title.said)
    desk.say(Columns(rows.map { [""] + $0 }))
  }
}

extension Control {
  /// An answer in words: a choice by its title, a day in full.
  func said(_ text: String) -> String {
    switch self {
    case .choice(let choices): choices.first { $0.value == text }?.title.said ?? text
    case .day: Day(text).map { ("\($0.noonGMT, .short)" as Phrase).said } ?? text
    default: text
    }
  }
}

extension Interview {
  /// ID, day, time, name, format and outcome, as lists print them.
  var row: [String] {
    let day: Phrase = day.map { "\($0.noonGMT, .short)" } ?? "no day yet"
    return [
      id.raw.short, day.said, time?.description ?? "", name.said, format?.title.said ?? "",
      outcome?.title.said ?? "",
    ]
  }
}
