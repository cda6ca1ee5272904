import Foundation
import HTTPTypes
import Journaling
import Records
import SQLiteStore
import Support
import Testing
@testable import Web

private let backup = FiledVisitor.backup
private let page = "/settings/data/restore?copy=\(backup)"

@Suite struct `The page of a backup` {
  @Test func `says what is in it, from when, and what will be different`() async throws {
    try await FiledVisitor.withBackup { filed in
      let shown = HTMLFacts.plain(try await filed.visitor.get(page).text)
      #expect(shown.contains("Nothing has been changed yet."))
      #expect(shown.contains("This backup has 1 record. The newest was saved on Monday"))
      #expect(shown.contains("(2026-11-23)"))
      #expect(shown.contains("Your journal has 2 records."))
      #expect(shown.contains("1 record you have now is not in this backup."))
      #expect(try await filed.learned() == ["Before", "After"])
    }
  }

  @Test func `says where there is no difference`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      try await filed.learn("Before")
      try await filed.backUp()
      let shown = try await filed.visitor.get(page).text
      #expect(shown.contains("This backup has the same records as your journal now."))
    }
  }

  @Test func `is no page of any other file`() async throws {
    try await FiledVisitor.withBackup { filed in
      for name in ["rebound-2020-01-01.sqlite", "../rebound.sqlite", "", "/etc/passwd"] {
        let replies = try await [
          filed.visitor.get("/settings/data/restore?copy=\(name)"), filed.restore(name),
        ]
        #expect(replies.map(\.status) == [404, 404])
      }
      #expect(try await filed.learned() == ["Before", "After"])
    }
  }

  @Test(arguments: BadCopy.allCases)
  func `says why it cannot be restored, and nothing changes`(bad: BadCopy) async throws {
    try await FiledVisitor.withBackup { filed in
      let file = filed.place.backups.appending(path: backup)
      try bad.made(of: Data(contentsOf: file)).write(to: file)
      for reply in [try await filed.visitor.get(page), try await filed.restore()] {
        #expect(reply.status == 422)
        #expect(HTMLFacts.plain(reply.text).contains(bad.words))
      }
      #expect(try await filed.learned() == ["Before", "After"])
      #expect(filed.copies == [backup])
    }
  }
}

@Suite struct `Restoring a backup` {
  @Test func `changes the journal under the running server, and keeps the one before`() async throws
  {
    try await FiledVisitor.withBackup { filed in
      let reply = try await filed.restore()
      #expect(reply.status == 303)
      #expect(try await filed.learned() == ["Before"])
      let shown = try await filed.visitor.get(try #require(reply.location)).text
      let aside = try #require(filed.copies.first(where: SetAsideFiles.isOne))
      #expect(shown.contains("Your previous journal is saved as \(aside)."))
      #expect(try await !filed.visitor.get("/lessons").text.contains("After"))
      try await filed.learn("Since")
      #expect(try await filed.learned() == ["Before", "Since"])
    }
  }

  @Test func `is undone by going back to the journal from before`() async throws {
    try await FiledVisitor.withBackup { filed in
      let done = try await filed.restore()
      let shown = try await filed.visitor.get(try #require(done.location))
      let back = try #require(shown.link("Go back to that journal"))
      #expect(try await filed.visitor.get(back).text.contains("This backup has 2 records."))
      let aside = try #require(filed.copies.first(where: SetAsideFiles.isOne))
      #expect(try await filed.restore(aside, press: "two").status == 303)
      #expect(try await filed.learned() == ["Before", "After"])
    }
  }

  @Test func `is refused while another process has the journal open`() async throws {
    try await FiledVisitor.withBackup { filed in
      let other = try SQLiteJournalStore(file: filed.place.journal)
      let reply = try await filed.restore()
      #expect(reply.status == 503)
      #expect(reply.text.contains("Another program has your journal open"))
      #expect(try await filed.learned() == ["Before", "After"])
      #expect(filed.copies == [backup])
      await other.close()
      #expect(try await filed.restore().status == 303)
      #expect(try await filed.learned() == ["Before"])
    }
  }

  @Test func `happens once where the button is pressed twice`() async throws {
    try await FiledVisitor.withBackup { filed in
      async let one = filed.restore()
      async let two = filed.restore()
      let replies = try await [one, two, filed.restore()]
      #expect(Set(replies.map(\.location)).count == 1)
      #expect(filed.copies.count == 2)
    }
  }

  @Test func `in two windows keeps both journals from before`() async throws {
    try await FiledVisitor.withBackup { filed in
      async let one = filed.restore(press: "one")
      async let two = filed.restore(press: "two")
      let replies = try await [one, two]
      #expect(replies.map(\.status) == [303, 303])
      #expect(try await filed.learned() == ["Before"])
      #expect(filed.copies.count == 3)
    }
  }

  @Test func `leaves a form of another window with what is there now`() async throws {
    try await FiledVisitor.withBackup { filed in
      let lessons = try await filed.visitor.keeper.journal().shelf(Lesson.self)
      let gone = try #require(lessons.first { $0.text == "After" })
      _ = try await filed.restore()
      let fields = [("revision", "1"), ("text", "Changed"), ("sort", "keep")]
      #expect(try await filed.visitor.post("/lessons/\(gone.id)", fields).status == 404)
      #expect(try await filed.learned() == ["Before"])
    }
  }

  @Test func `forgets what a window was answered before`() async throws {
    try await FiledVisitor.withBackup { filed in
      let fields = [("text", "Once more"), ("sort", "keep"), ("press", "lesson")]
      _ = try await filed.visitor.post("/lessons", fields)
      _ = try await filed.restore()
      _ = try await filed.visitor.post("/lessons", fields)
      #expect(try await filed.learned() == ["Before", "Once more"])
    }
  }

  @Test(arguments: [StoreTrouble.diskFull, .notAllowed])
  func `that cannot be done leaves the journal in use`(trouble: StoreTrouble) async throws {
    try await FiledVisitor.withBackup(restorer: Failing(trouble: trouble)) { filed in
      let reply = try await filed.restore()
      #expect(reply.status == (trouble == .diskFull ? 507 : 500))
      #expect(HTMLFacts.plain(reply.text).contains(trouble.description))
      #expect(try await filed.learned() == ["Before", "After"])
      try await filed.learn("Since")
      #expect(filed.copies == [backup])
    }
  }

  /// Restores nothing.
  private struct Failing: JournalRestoring {
    let trouble: StoreTrouble

    func contents(of copy: URL) throws -> JournalContents { JournalContents(newest: [], drafts: 0) }
    func present() throws -> JournalContents? { nil }
    func restore(_ copy: URL) throws -> URL? { throw trouble }
  }
}
