import Foundation
import Journaling
import Records
import Samples
import Support
import Testing
@testable import Web

/// The form that every kind of record has.
@Suite struct `The form of a record of any kind` {
  private static let heavy = "Some nights I don't want to be here anymore."

  private let visitor: Visitor
  private let journal: Journal

  init() async throws {
    visitor = try await Visitor.ofSample()
    journal = try await visitor.keeper.journal()
  }

  private func address(_ record: some JournalRecord) -> String {
    "/records/\(record.reference.kind)/\(record.id)"
  }

  private func revision(_ record: some JournalRecord) async throws -> (String, String) {
    ("revision", String(try await visitor.keeper.journal().revision(of: record.id.raw)))
  }

  @Test func `keeps the words typed for one that was removed meanwhile, and hears them`()
    async throws
  {
    let record = try #require(journal.shelf(ThoughtRecord.self).last)
    let fields = [try await revision(record), ("situation", Self.heavy)]
    _ = try await visitor.post("/writings/thought-record/\(record.id)/removal")
    let gone = try await visitor.post(address(record), fields)
    #expect(gone.status == 409 && gone.text.contains("This was removed in another window"))
    #expect(
      gone.text.contains("don&#39;t want to be here") || gone.text.contains("don't want to be")
    )
    #expect(gone.text.contains("support-panel"))
    _ = try await visitor.post(address(record), fields + [("bring-back", "yes")])
    #expect(try await visitor.keeper.journal()[record.id]?.situation == Self.heavy)
  }

  @Test func `is not offered for what is gone under another kind's name`() async throws {
    let record = try #require(journal.shelf(ThoughtRecord.self).last)
    _ = try await visitor.post("/writings/thought-record/\(record.id)/removal")
    #expect(try await visitor.post("/records/story/\(record.id)", [("title", "A b")]).status == 404)
  }

  @Test func `leaves a link that another window has put meanwhile`() async throws {
    var story = try #require(journal.shelf(Story.self).last)
    let interviews = journal.shelf(Interview.self).map(\.id)
    let (opened, before) = (try await revision(story), story.toldIn)
    let added = try #require(interviews.first { !before.contains($0) })
    story.toldIn.append(added)
    let theirs = story
    try await visitor.keeper.commit { _ in [.save(theirs)] }
    let sent =
      [opened, ("title", "Another title")]
      + [("told-in", "")] + before.map { ("told-in", $0.description) }
    #expect(try await visitor.post(address(story), sent).status == 303)
    let now = try #require(try await visitor.keeper.journal()[story.id])
    #expect(now.title == "Another title" && now.toldIn == theirs.toldIn)
  }

  @Test func `says so where two windows have linked different records`() async throws {
    var goal = try #require(journal.shelf(Goal.self).last)
    let opened = try await revision(goal)
    let others = journal.shelf(Interview.self).map(\.id).filter { [id = goal.interview] in $0 != id
    }
    goal.interview = others[0]
    let theirs = goal
    try await visitor.keeper.commit { _ in [.save(theirs)] }
    let sent = [opened, ("behaviour", "My own words"), ("interview", others[1].description)]
    let reply = try await visitor.post(address(goal), sent)
    #expect(reply.status == 422 && reply.text.contains("My own words"))
    #expect(reply.text.contains("href=\"#field-interview\""))
    #expect(try await visitor.keeper.journal()[goal.id] == theirs)
  }

  @Test(arguments: ["99", "0", "-1", "abc", ""])
  func `does not write over a record whose version it does not know`(number: String) async throws {
    let goal = try #require(journal.shelf(Goal.self).last)
    let typed = [("revision", number), ("behaviour", "Quite another text")]
    let reply = try await visitor.post(address(goal), typed)
    #expect(reply.status == 409 && reply.text.contains("Quite another text"))
    #expect(try await visitor.keeper.journal()[goal.id] == goal)
    let form = try #require(
      ShownForm.all(of: reply.text).first { $0.action.hasSuffix("\(goal.id)") }
    )
    #expect(
      try await visitor.post(address(goal), form.fields.map { ($0.name, $0.value) }).status == 303
    )
  }

  static let linked: [(kind: Kind, link: String)] = RecordKinds.all.flatMap { links(of: $0) }

  private static func links<R: JournalRecord>(of _: R.Type) -> [(kind: Kind, link: String)] {
    R.linkRules.filter { $0.target != nil && $0.canBePut }.map { (R.kind, $0.name) }
  }

  @Test(arguments: linked)
  func `says what is no record, and clears no link for it`(kind: Kind, link: String) async throws {
    let record = try #require(journal.all(of: kind).last)
    let id = record.reference.id
    let newest = ("revision", String(journal.revision(of: id)))
    let unknown = RecordID.numbered(987_654).description
    for sent in [["zzz"], [unknown], [id.description + "\nzzz"]] {
      let reply = try await visitor.post(
        "/records/\(kind)/\(id)",
        [newest] + sent.map { (link, $0) }
      )
      #expect(reply.status == 422, "\(sent)")
      #expect(reply.text.contains("href=\"#field-\(link)\""), "\(sent)")
    }
    #expect(try await visitor.keeper.journal().revision(of: id) == journal.revision(of: id))
  }

  static let addable = RecordKinds.all.filter { $0.canBeAdded }.map { $0.kind }

  @Test(arguments: addable)
  func `saves nothing when nothing was written down`(kind: Kind) async throws {
    let address = "/records/\(kind)"
    let form = ShownForm.all(of: try await visitor.follow(address + "/new").text)
      .first { $0.action == address }
    guard let form else { return }
    let reply = try await visitor.post(address, form.fields.map { ($0.name, $0.value) })
    let isNothing = reply.location?.hasSuffix("notice=nothing-written") == true
    #expect(reply.status == 422 || isNothing, "\(reply.status) \(reply.location ?? "")")
    #expect(try await visitor.keeper.journal().all(of: kind).count == journal.all(of: kind).count)
  }

  @Test func `refuses second field notes and a second brief of one interview`() async throws {
    let notes = try #require(journal.shelf(FieldNotes.self).last)
    let brief = try #require(journal.shelf(InterviewBrief.self).last)
    for (kind, interview) in [
      ("field-notes", notes.interview), ("interview-brief", brief.interview),
    ] {
      let reply = try await visitor.post(
        "/records/\(kind)",
        [
          ("interview", interview.description), ("went-well", "A calm start"),
          ("role", "A new team"),
        ]
      )
      #expect(reply.status == 422 && reply.text.contains("This interview already has"), "\(kind)")
    }
  }
}

@Suite struct `Pages around a record of any kind` {
  @Test(arguments: RecordKinds.all.map { $0.kind })
  func `lead to where one begins`(kind: Kind) async throws {
    let visitor = Visitor()
    let list = try await visitor.follow("/records/\(kind)")
    #expect(list.status == 200)
    let new = try await visitor.follow("/records/\(kind)/new")
    #expect(new.status == 200, "\(new.status)")
    if let place = Beginning.of(kind)?.place {
      #expect(try await visitor.get("/records/\(kind)/new").location == place.address)
      if Place.ownList(of: kind) == nil {
        #expect(HTMLFacts(list.text).links.contains { $0.address == place.address })
      }
    }
  }

  @Test func `offer no form for what needs a record that is not there`() async throws {
    let page = try await Visitor().get("/records/interview/new")
    #expect(page.text.contains("No applications yet. Add one first."))
    #expect(page.link("Add an application") == "/applications")
    #expect(page.form("Add interview") == nil)
  }

  @Test func `say what was changed, as it was and as it is`() async throws {
    let visitor = Visitor()
    var goal = Goal(id: .init(.numbered(7)), setAt: visitor.clock.surroundings.now)
    goal.behaviour = "Speak slower"
    let first = goal
    try await visitor.keeper.commit { _ in [.save(first)] }
    goal.behaviour = "Pause before I answer"
    let second = goal
    try await visitor.keeper.commit { _ in [.save(second)] }
    let page = try await visitor.get(Place.of(goal).address)
    let history = try #require(page.link("History"))
    let told = try await visitor.get(history).text
    #expect(told.contains("Speak slower") && told.contains("Pause before I answer"))
  }

  @Test func `give a record without a title words of its own`() async throws {
    let visitor = Visitor()
    let sprint = SkillSprint(id: .init(.numbered(8)), startedAt: visitor.clock.surroundings.now)
    try await visitor.keeper.commit { _ in [.save(sprint)] }
    #expect(try await visitor.get("/records/skill-sprint").link("Unnamed skill") != nil)
  }

  @Test func `say nothing of an import that was undone, and undo a rejection`() async throws {
    let visitor = Visitor()
    #expect(
      try await !visitor.get("/people?came=people-2-0-0&notice=undone").text.contains("2 people")
    )
    let came = try await visitor.get("/people?came=people-2-0-0&notice=imported").text
    #expect(came.contains("Imported 2 people."))
    let saved = try await visitor.submit("/rejections", [("company", "Acme")])
    let commit = try #require(saved.text.firstMatch(of: /name="commit" value="([^"]+)"/)?.1)
    let back = try #require(saved.text.firstMatch(of: /name="back" value="([^"]+)"/)?.1)
    let undone = try await visitor.post(
      "/undo",
      [("commit", String(commit)), ("back", String(back))]
    )
    #expect(try await visitor.get(try #require(undone.location)).status == 200)
    #expect(try await visitor.keeper.journal().shelf(Rejection.self).isEmpty)
  }
}

@Suite struct `An address with a query` {
  @Test func `has one value for a name`() {
    let place = Place(address: "/import?from=0&at=2").with("from", 100)
    #expect(place.address == "/import?at=2&from=100")
    #expect(place.with("part", each: ["a", "b"]).address.hasSuffix("part=a&part=b"))
  }
}
