import Foundation
import Records
import Support
import Testing

@Suite struct `A posting kept with an application` {
  private let now = Given.now
  private let application = JobApplication(
    id: Given.now.newID(),
    addedAt: Given.now.now,
    company: "Meridian Rail",
    title: "Analyst"
  )

  private let text = """
    We look for SQL and Python. SQL is our daily bread; SQL again. You present to planners, work in \
    a team and know Excel. A driving licence helps.
    """

  private func kept() throws -> (Journal, JobPosting) {
    let start = Given.journal(application)
    let journal = start.after(try start.changes(posting: text, for: application.id, now))
    return (journal, try #require(journal.posting(of: application.id)))
  }

  private func chosen(
    _ journal: Journal,
    _ posting: JobPosting,
    _ change: (inout PostingChoice) -> Void
  ) throws -> (Journal, JobPosting) {
    var choice = PostingChoice()
    change(&choice)
    let after = journal.after(try journal.changes(choosing: choice, in: posting))
    return (after, try #require(after.posting(of: application.id)))
  }

  @Test func `proposes skills, and keeps which were taken and which were not`() throws {
    let (journal, posting) = try kept()
    let names = PostingReading(posting).open.map(\.term.title)
    #expect(
      names == ["SQL", "Python", "Presenting", "Teamwork", "Spreadsheets", "Driving licence"]
    )
    let (_, after) = try chosen(journal, posting) {
      $0.asked = ["SQL", "Teamwork", "Delay minutes"]
      $0.turnedDown = ["Driving licence"]
    }
    #expect(after.skills.map(\.name) == ["SQL", "Teamwork", "Delay minutes"])
    #expect(after.skills.map(\.area) == ["technical", "communication", nil])
    #expect(
      PostingReading(after).open.map(\.term.title) == ["Python", "Presenting", "Spreadsheets"]
    )
  }

  @Test func `the most named are the first things, until somebody says otherwise`() throws {
    let (journal, posting) = try kept()
    let (next, first) = try chosen(journal, posting) {
      $0.asked = PostingReading(posting).open.map(\.term.title)
    }
    #expect(first.top.count == 5 && first.top.first?.name == "SQL")
    #expect(!first.top.map(\.name).contains("Driving licence"))
    let (_, second) = try chosen(next, first) { $0.top = ["Driving licence"] }
    #expect(second.top.map(\.name) == ["Driving licence"] && second.skills.count == 6)
    #expect(throws: Problems.self) {
      try next.changes(
        choosing: {
          var choice = PostingChoice(); choice.top = first.skills.map(\.name); return choice
        }(),
        in: first
      )
    }
  }

  @Test func `turned down later is taken no more, and back again the other way`() throws {
    let (journal, posting) = try kept()
    let (taken, first) = try chosen(journal, posting) { $0.asked = ["SQL"] }
    let (down, second) = try chosen(taken, first) { $0.turnedDown = ["SQL"] }
    #expect(second.skills.isEmpty && PostingReading(second).isTurnedDown("SQL"))
    let (_, third) = try chosen(down, second) { $0.asked = ["SQL"] }
    #expect(third.skills.map(\.name) == ["SQL"] && third.turnedDown.isEmpty)
    let (_, fourth) = try chosen(down, second) { $0.reopened = ["SQL"] }
    #expect(fourth.skills.isEmpty && fourth.turnedDown.isEmpty)
  }

  @Test func `pasted anew keeps what was chosen`() throws {
    let (journal, posting) = try kept()
    let (taken, _) = try chosen(journal, posting) { $0.asked = ["SQL"] }
    let after = taken.after(
      try taken.changes(posting: "<p>Now it is Java.</p>", for: application.id, now)
    )
    let again = try #require(after.posting(of: application.id))
    #expect(again.text == "Now it is Java." && again.skills.map(\.name) == ["SQL"])
    #expect(after.shelf(JobPosting.self).count == 1)
    #expect(throws: Problems.self) {
      try after.changes(posting: " \n ", for: application.id, now)
    }
    #expect(throws: Problems.self) {
      try after.changes(
        posting: String(repeating: "a", count: PostingText.longest + 1),
        for: application.id,
        now
      )
    }
  }

  @Test func `the pieces of its text are the text`() throws {
    let (_, posting) = try kept()
    let pieces = PostingReading(posting).pieces
    #expect(pieces.map(\.text).joined() == posting.text)
    #expect(pieces.filter { $0.skill?.id == "sql" }.map(\.isFirst) == [true, false, false])
  }

  @Test func `shows what the person has, works on, and what is open`() throws {
    let (journal, posting) = try kept()
    let (taken, chosen) = try chosen(journal, posting) { $0.asked = ["SQL", "Python", "Teamwork"] }
    var story = Story(id: now.newID(), addedAt: now.now, title: "The rota")
    story.action = "I built it with Python, in a week."
    var skill = Skill(id: now.newID(), addedAt: now.now, name: "sql")
    skill.level = 4
    let begun = taken.sprint(for: "Teamwork", competency: nil, now)
    let full = taken.after(saving: [story, skill]).after(begun.changes)
    let gaps = full.gaps(of: chosen)
    #expect(gaps.map(\.asked.name) == ["SQL", "Python", "Teamwork"])
    #expect(gaps.map(\.standing) == [.have, .open, .learning])
    #expect(gaps.map { $0.stories.map(\.title) } == [[], ["The rota"], []])
    #expect(full.skillsAskedFor().map(\.name) == ["Python"])
    #expect(full.skillsAskedFor(in: .communication).isEmpty)
  }

  @Test func `a second sprint for the same skill is the first one`() {
    let journal = Journal()
    let first = journal.sprint(for: "SQL", competency: nil, now)
    let after = journal.after(first.changes)
    let second = after.sprint(for: "sql", competency: nil, now)
    #expect(second.changes.isEmpty && second.sprint == first.sprint)
  }
}

@Suite struct `A resource for learning` {
  private let now = Given.now

  private func saved(_ change: (inout LearningResource) -> Void) -> Journal {
    var resource = LearningResource(id: now.newID(), addedAt: now.now, title: "Rail analysts’ day")
    change(&resource)
    return Journal().after(Journal().changes(saving: resource, now))
  }

  @Test func `with a date stands in the plan, and its last day to sign up beside it`() {
    let journal = saved {
      $0.sort = ResourceSort(rawValue: "association")
      $0.day = now.today + 10
      $0.time = ClockTime("18:00")
      $0.deadline = now.today + 3
    }
    let plan = journal.shelf(PlannedAction.self)
    #expect(Set(plan.map(\.day)) == [now.today + 10, now.today + 3])
    #expect(plan.first { $0.isReminder }?.title == "Last day for “Rail analysts’ day”")
    #expect(plan.first { !$0.isReminder }?.time == ClockTime("18:00"))
  }

  @Test func `leaves the plan once it is done or not for somebody`() throws {
    let journal = saved {
      $0.day = now.today + 10
      $0.deadline = now.today + 3
    }
    var resource = try #require(journal.shelf(LearningResource.self).first)
    resource.status = .notForMe
    let after = journal.after(journal.changes(saving: resource, now))
    #expect(after.shelf(PlannedAction.self).isEmpty)
  }

  @Test func `is found by the area of what it is for`() {
    let journal = saved { $0.competency = "communication" }
    #expect(journal.resources(in: .communication).count == 1)
    #expect(journal.resources(in: .technical).isEmpty && journal.resources().count == 1)
  }
}
