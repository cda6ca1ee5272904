import Foundation
import HTTPTypes
import Journaling
import Records
import SQLiteStore
import Support
import Testing
@testable import Web

@Suite struct `A backup from somewhere else` {
  private static let address = "/settings/data/restore/file"

  /// The bytes of another journal's backup.
  private func elsewhere() async throws -> Data {
    var bytes = Data()
    try await FiledVisitor.withNewJournal { filed in
      try await filed.learn("From the other machine")
      try await filed.backUp()
      bytes = try Data(contentsOf: filed.place.backups.appending(path: FiledVisitor.backup))
    }
    return bytes
  }

  @Test func `can be chosen where there is no backup yet`() async throws {
    try await FiledVisitor.withNewJournal { filed in
      let page = try await filed.visitor.get("/settings/data")
      #expect(page.form("Check this file") == Self.address)
    }
  }

  @Test func `is looked at first, and then restored`() async throws {
    let bytes = try await elsewhere()
    try await FiledVisitor.withNewJournal { filed in
      try await filed.learn("On this machine")
      let look = try await filed.visitor.upload(Self.address, bytes, name: "rebound.sqlite")
      let place = try #require(look.location)
      let shown = try await filed.visitor.get(place)
      #expect(shown.text.contains("The file you chose") && shown.text.contains("has 1 record."))
      #expect(try await filed.learned() == ["On this machine"])
      let name = try #require(filed.copies.first(where: ChosenCopy.isOne))
      #expect(try await filed.restore(name).status == 303)
      #expect(try await filed.learned() == ["From the other machine"])
      #expect(!filed.copies.contains(where: ChosenCopy.isOne))
    }
  }

  @Test(arguments: BadCopy.allCases)
  func `that is no whole copy is refused next to its field, and not kept`(bad: BadCopy) async throws
  {
    let bytes = try bad.made(of: await elsewhere())
    try await FiledVisitor.withNewJournal { filed in
      let reply = try await filed.visitor.upload(Self.address, bytes)
      #expect(reply.status == 422)
      let words = bad == .empty ? "Choose a file that is not empty." : bad.words
      #expect(HTMLFacts.plain(reply.text).contains(words))
      #expect(reply.text.contains("id=\"field-file-problem\""))
      #expect(filed.copies.isEmpty)
    }
  }

  @Test func `is for its owner alone, and in no list of backups`() async throws {
    let bytes = try await elsewhere()
    try await FiledVisitor.withNewJournal { filed in
      _ = try await filed.visitor.upload(Self.address, bytes)
      let name = try #require(filed.copies.first)
      let file = filed.place.backups.appending(path: name)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try await !filed.visitor.get("/settings/data").text.contains(name))
    }
  }

  @Test func `goes where it is left, where another is chosen, and with what is erased`()
    async throws
  {
    let bytes = try await elsewhere()
    try await FiledVisitor.withNewJournal { filed in
      _ = try await filed.visitor.upload(Self.address, bytes)
      let first = try #require(filed.copies.first)
      filed.visitor.clock.advance(by: 60)
      _ = try await filed.visitor.upload(Self.address, bytes)
      #expect(filed.copies.count == 1 && filed.copies != [first])
      _ = try await filed.visitor.post(
        "/settings/data/restore",
        [("copy", filed.copies[0]), ("leave", "yes")]
      )
      #expect(filed.copies.isEmpty)
      _ = try await filed.visitor.upload(Self.address, bytes)
      _ = try await filed.visitor.post("/settings/data/erasure", [("word", "ERASE")])
      #expect(!filed.copies.contains(where: ChosenCopy.isOne))
    }
  }
}
