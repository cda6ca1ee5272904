import Foundation
@testable import Journaling
import Records
import Support
import Testing
@testable import Web

private let table = """
  Company,Job Title,Status,Date Applied,Response,Website
  Lumen Labs,Designer,Rejected,2026-10-01,,jobs page
  Helios,Analyst,Interview,2026-10-02,,https://helios.example/1

  """

@Suite struct `A file comes in` {
  @Test func `a list is looked at, brought in, taken back and brought in again`() async throws {
    let visitor = Visitor()
    let look = try await visitor.post("/import/applications", [("text", table)])
    let place = try #require(look.location)
    let preview = try await visitor.get(place)
    #expect(preview.text.contains("2 applications"))
    #expect(try await visitor.keeper.journal().isEmpty, "nothing is saved by looking")
    let done = try await visitor.post(place)
    let came = try #require(done.location)
    #expect(came.hasPrefix("/applications?came=applications-2-0-"))
    #expect(came.contains("notice=imported&undo="))
    #expect(try await visitor.keeper.journal().shelf(JobApplication.self).count == 2)
    #expect(try await visitor.keeper.drafts().isEmpty, "the file is not kept any longer")
    #expect(try await visitor.keeper.journal().shelf(Recovery.self).isEmpty)
    let again = try #require(
      try await visitor.post("/import/applications", [("text", table)]).location
    )
    #expect(try await visitor.get(again).text.contains("is already in your journal"))
    let commit = try #require(done.location?.split(separator: "undo=").last)
    _ = try await visitor.post("/undo", [("commit", String(commit)), ("back", "/applications")])
    #expect(try await visitor.keeper.journal().isEmpty)
  }

  @Test func `a file can be left, and few wait in other windows`() async throws {
    let visitor = Visitor()
    for _ in 0..<9 { _ = try await visitor.post("/import/applications", [("text", table)]) }
    let place = try #require(
      try await visitor.post("/import/applications", [("text", table)]).location
    )
    #expect(try await visitor.keeper.drafts().count == 4)
    _ = try await visitor.post(place, [("leave", "yes")])
    #expect(try await visitor.keeper.drafts().count == 3)
    #expect(try await visitor.get(place).status == 404)
  }

  @Test func `what is no list says so at the field`() async throws {
    let visitor = Visitor()
    let poem = try await visitor.post("/import/applications", [("text", "Roses are red")])
    #expect(poem.status == 422)
    #expect(poem.text.contains("No heading names a company or a job title."))
    #expect(poem.text.contains("Roses are red"), "what was pasted is still there")
    #expect(try await visitor.post("/import/applications").status == 422)
    #expect(try await visitor.post("/import/archive", [("text", "{}")]).status == 422)
  }

  @Test func `an archive carries a journal over`() async throws {
    let (here, there) = (try await Visitor.ofSample(), Visitor())
    let archive = try await here.get("/settings/data/archive").text
    let place = try #require(try await there.post("/import/archive", [("text", archive)]).location)
    #expect(try await there.get(place).status == 200)
    _ = try await there.post(place)
    let first = try await here.keeper.journal().everything.map(\.reference)
    let second = try await there.keeper.journal().everything.map(\.reference)
    #expect(first == second)
  }
}

@Suite struct `What is removed and erased` {
  @Test func `an application goes with its interviews, and comes back with them`() async throws {
    let visitor = try await Visitor.ofSample()
    let before = try await visitor.keeper.journal()
    let application = try #require(
      before.shelf(JobApplication.self).first { !before.interviewsOf($0).isEmpty }
    )
    let place = "/writings/job-application/\(application.id)/removal"
    let gone = try await visitor.post(place, [("back", "/applications")])
    #expect(gone.location?.hasPrefix("/applications?notice=removed&undo=") == true)
    let without = try await visitor.keeper.journal()
    #expect(without[application.id] == nil)
    #expect(without.interviewsOf(application).isEmpty)
    #expect(without.danglingLinks.isEmpty)
    #expect(try await visitor.get("/settings/data").text.contains(application.company))
    let commit = try #require(gone.location?.split(separator: "undo=").last)
    _ = try await visitor.post("/undo", [("commit", String(commit))])
    let back = try await visitor.keeper.journal()
    #expect(back.everything.count == before.everything.count)
  }

  @Test func `what was removed while somebody changed it can be brought back with the change`()
    async throws
  {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    let person = Contact(id: now.newID(), addedAt: now.now, name: "Mara Lind")
    try await visitor.keeper.commit { _ in [.save(person)] }
    _ = try await visitor.post("/writings/contact/\(person.id)/removal")
    let fields = [
      ("revision", "1"), ("name", "Mara Lind"), ("notes", "Two\nlines & more"),
      ("been-there", "\nyes"),
    ]
    let gone = try await visitor.post("/people/\(person.id)", fields)
    #expect(gone.status == 409 && gone.text.contains("This was removed in another window"))
    #expect(gone.text.contains("lines &amp; more") && !gone.text.contains(">yes</p>"))
    #expect(gone.form("Restore it with these changes") == "/people/\(person.id)")
    _ = try await visitor.post("/people/\(person.id)", fields + [("bring-back", "yes")])
    #expect(try await visitor.keeper.journal()[person.id]?.notes == "Two\nlines & more")
    #expect(try await visitor.get("/people/\(Identifier<Contact>(.numbered(4)))").status == 404)
  }

  @Test func `undo leads back to the list as it was narrowed down`() async throws {
    let visitor = try await Visitor.ofSample()
    let list = "/applications?stage=applied&sort=company"
    let page = try await visitor.get(list)
    let chosen = try #require(page.text.firstMatch(of: /name="pick" value="([^"]+)"/)?.1)
    let moved = try await visitor.post(
      "/applications/stages",
      [
        ("stage", "applied"), ("sort", "company"), ("pick", String(chosen)), ("do", "move"),
        ("to", "screen"),
      ]
    )
    let notice = try await visitor.get(try #require(moved.location))
    let back = try #require(notice.text.firstMatch(of: /name="back" value="([^"]+)"/)?.1)
    let commit = try #require(notice.text.firstMatch(of: /name="commit" value="([^"]+)"/)?.1)
    let undone = try await visitor.post(
      "/undo",
      [("commit", String(commit)), ("back", String(back).replacing("&amp;", with: "&"))]
    )
    #expect(undone.location == "/applications?sort=company&stage=applied&notice=undone")
  }

  @Test func `no removal of any record leaves a link that leads nowhere`() async throws {
    let journal = try await Visitor.ofSample().keeper.journal()
    for record in journal.everything {
      let visitor = try await Visitor.ofSample()
      let reference = record.reference
      let reply = try await visitor.post("/writings/\(reference.kind)/\(reference.id)/removal")
      #expect(reply.status == 303, "\(reference)")
      let after = try await visitor.keeper.journal()
      #expect(after[reference] == nil)
      #expect(after.danglingLinks.isEmpty, "\(reference.kind)")
    }
  }

  @Test func `one removed record is erased, and nothing else`() async throws {
    let visitor = try await Visitor.ofSample()
    let checkIn = try #require(try await visitor.keeper.journal().shelf(CheckIn.self).first)
    _ = try await visitor.post("/writings/check-in/\(checkIn.id)/removal")
    let count = try await visitor.keeper.journal().everything.count
    _ = try await visitor.post("/settings/data/erasure", [("record", checkIn.id.description)])
    let history = try await visitor.keeper.history(of: checkIn.id.raw)
    #expect(history.count == 1, "only an empty mark is left")
    #expect(try await visitor.keeper.journal().everything.count == count)
    #expect(try await visitor.keeper.journal().removed.isEmpty)
  }

  @Test func `however many were removed, each can be found to be erased`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    for number in 0..<130 {
      let lesson = Lesson(id: now.newID(), learnedAt: now.now, sort: .keep, text: "No \(number).")
      try await visitor.keeper.commit { _ in [.save(lesson)] }
      try await visitor.keeper.commit { _ in [.remove(lesson.reference)] }
    }
    let first = try await visitor.get("/settings/data").text
    #expect(first.contains("No 129.") && !first.contains("No 0."))
    #expect(first.contains("Removed earlier"))
    let last = try await visitor.get("/settings/data?removed=1").text
    #expect(last.contains("No 0.") && last.contains("Removed more recently"))
    #expect(try await visitor.get("/settings/data?removed=9223372036854775807").status == 200)
  }

  @Test func `everything goes only after the word`() async throws {
    let visitor = try await Visitor.ofSample()
    let slip = try await visitor.post("/settings/data/erasure", [("word", "erase")])
    #expect(slip.status == 422)
    #expect(try await !visitor.keeper.journal().isEmpty)
    _ = try await visitor.post("/settings/data/erasure", [("word", "ERASE")])
    #expect(try await visitor.keeper.journal().isEmpty)
    #expect(try await visitor.get("/").text.contains("Just got a no?"))
  }
}

@Suite struct `Settings and Support` {
  @Test func `settings are saved, and a zone that is none is told at its field`() async throws {
    let visitor = Visitor()
    let fields = [("name", "Amara"), ("zone", "Asia/Tokyo"), ("country", "GB"), ("invite", "-1")]
    _ = try await visitor.post("/settings", fields + [("numbers-off", "yes")])
    let preferences = try await visitor.keeper.journal().preferences(zone: .gmt)
    #expect(preferences.zone == "Asia/Tokyo")
    #expect(preferences.invite == -1)
    #expect(preferences.numbersOff)
    let slip = try await visitor.post("/settings", [("name", "Amara"), ("zone", "Moon/Base")])
    #expect(slip.status == 422)
    #expect(slip.text.contains("Moon/Base"))
    #expect(try await visitor.get("/support").text.contains("Samaritans"), "the country is known")
  }

  @Test func `support is open to everybody, and tells nobody anything of the journal`() async throws
  {
    let visitor = try await Visitor.ofSample()
    let known = try await visitor.get("/support")
    let unknown = try await visitor.get("/support?notice=removed&undo=\(UUID())", cookie: false)
    #expect(known.text.contains("People to talk to: United Kingdom</h2>"))
    #expect(unknown.status == 200)
    #expect(
      !unknown.text.contains("People to talk to: United Kingdom</h2>"),
      "the country is the person's own"
    )
    #expect(!unknown.text.contains(visitor.access.formToken))
    #expect(unknown.text.contains("href=\"tel:112\""))
  }

  @Test func `someone the person trusts comes first on Support, for them alone`() async throws {
    let visitor = Visitor()
    let fields = [("trusted-name", "Ada"), ("trusted-reach", "+44 20 7946 0000")]
    let saved = try await visitor.submit("/support", fields)
    #expect(saved.text.contains("<h3>Ada</h3>") && saved.text.contains("tel:+442079460000"))
    #expect(try await visitor.get("/settings").text.contains("value=\"Ada\""))
    #expect(try await !visitor.get("/support", cookie: false).text.contains("Ada"))
    let letter = try await visitor.submit("/support", [("trusted-reach", "ada@example.org")])
    #expect(letter.text.contains("mailto:ada@example.org"))
    _ = try await visitor.post("/settings/data/erasure", [("word", "ERASE")])
    #expect(try await !visitor.get("/support").text.contains("ada@example.org"))
  }

  @Test func `a data folder that is gone is named, and its path is not`() {
    let trouble = UnusableFile(path: "/home/ada/rebound/access-key", code: ENOENT)
    let words = Speaker.current.say(Trouble.phrase(trouble))
    #expect(words.contains("moved or removed") && !words.contains("ada"))
  }

  @Test func `support is there when the journal cannot be read`() async throws {
    let visitor = Visitor(store: TappedStore(MemoryStore()) { _ in throw StoreTrouble.damaged })
    #expect(try await visitor.get("/support").status == 200)
    #expect(try await visitor.get("/").status == 500)
  }
}

extension Journal {
  fileprivate func interviewsOf(_ application: JobApplication) -> [Interview] {
    records(Interview.self, mentioning: application.id.raw)
  }

  fileprivate var danglingLinks: [RecordID] {
    everything.flatMap(\.links).filter { record($0) == nil }
  }
}
