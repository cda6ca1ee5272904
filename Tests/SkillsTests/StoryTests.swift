import Records
import Support
import Testing

@Suite struct `A story` {
  private let now = Given.now

  private func story(_ beginning: Int, _ action: Int, _ ending: Int) -> Story {
    var story = Story(id: now.newID(), addedAt: now.now, title: "The night shift schedule")
    story.situation = words(beginning)
    story.action = words(action)
    story.result = words(ending)
    return story
  }

  private func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }

  @Test func `that spends its words well has nothing to be remarked`() {
    #expect(story(50, 110, 50).budget.remarks.isEmpty)
  }

  @Test(arguments: [
    (80, 90, 40, "The setup takes 38"), (60, 80, 60, "What you did takes 40"),
    (60, 120, 20, "The result takes 10"), (100, 200, 100, "The whole story takes about 184"),
  ])
  func `says which part takes room from another`(
    beginning: Int,
    action: Int,
    ending: Int,
    remark: String
  ) {
    let said = story(beginning, action, ending).budget.remarks.map { Speaker.english.say($0) }
    #expect(said.contains { $0.hasPrefix(remark) })
  }

  @Test func `in notes of a few words is not measured`() {
    #expect(story(30, 5, 0).budget.remarks.isEmpty)
  }

  @Test func `of 195 words takes a minute and a half`() {
    #expect(story(55, 90, 50).budget.seconds == 90)
  }

  @Test func `without a word has shares of nothing`() {
    let budget = story(0, 0, 0).budget
    #expect(budget.percent(budget.action) == 0 && budget.seconds == 0)
  }

  @Test func `is found under every competency it can show`() throws {
    var told = story(10, 10, 10)
    told.competencies = ["teamwork", "listening"]
    let cover = Given.journal(told).storyCover()
    #expect(cover.count == 12)
    #expect(
      cover.filter { !$0.stories.isEmpty }.map(\.competency.id).sorted() == [
        "listening", "teamwork",
      ]
    )
  }

  @Test func `told in one round is known to the other rounds of that job`() {
    let job = JobApplication(id: now.newID(), addedAt: now.now, company: "Helios", title: "Nurse")
    let other = JobApplication(id: now.newID(), addedAt: now.now, company: "Lumen", title: "Nurse")
    let first = Interview(
      id: now.newID(),
      application: job.id,
      addedAt: now.now,
      zone: now.zone.identifier
    )
    let told = story(10, 10, 10)
    var journal = Given.journal(job, other, first, told)
    journal = journal.after(journal.changes(telling: told, in: first.id, isTold: true))
    #expect(journal.storiesTold(to: job.id).map(\.id) == [told.id])
    #expect(journal.storiesTold(to: other.id).isEmpty)
  }

  @Test func `told twice in the same interview is written down once`() throws {
    let first = Interview(
      id: now.newID(),
      application: now.newID(),
      addedAt: now.now,
      zone: now.zone.identifier
    )
    let told = story(10, 10, 10)
    let journal = Given.journal(first, told).after(
      Given.journal(first, told).changes(telling: told, in: first.id, isTold: true)
    )
    let again = try #require(journal[told.id])
    #expect(journal.changes(telling: again, in: first.id, isTold: true).isEmpty)
    #expect(
      journal.after(journal.changes(telling: again, in: first.id, isTold: false))[told.id]?.toldIn
        == []
    )
  }
}
