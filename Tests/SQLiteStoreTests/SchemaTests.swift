import Foundation
import GRDB
import Journaling
import Records
import Support
import Testing
@testable import SQLiteStore

/// What the tables refuse, whoever asks; and that no question walks through everything.
struct SchemaTests {
  private let store: SQLiteJournalStore

  init() async throws {
    store = try SQLiteJournalStore.inMemory()
    _ = try await store.append([.made(1, "one"), .made(2, "two")], to: .own)
  }

  @Test(arguments: [
    "UPDATE entry SET payload = x'00'",
    "UPDATE entry SET revision = revision + 1",
    "UPDATE journal SET head = -1",
    "INSERT INTO journal (name, head, created_at) VALUES ('', 0, 0)",
    "INSERT INTO journal (name, head, created_at) VALUES ('x', 'many', 0)",
    "INSERT INTO journal (name, head, created_at) VALUES ('own', 0, 0)",
    "INSERT INTO entry SELECT 1, 9, \"commit\", record, 1, 1, '', 0, '', x'' FROM entry LIMIT 1",
    "INSERT INTO entry SELECT 1, 9, \"commit\", record, 3, 1, '', 0, '', x'' FROM entry LIMIT 1",
    "INSERT INTO entry SELECT 1, 1, \"commit\", record, 2, 1, '', 0, '', x'' FROM entry LIMIT 1",
    "INSERT INTO entry SELECT 7, 9, \"commit\", record, 1, 1, '', 0, '', x'' FROM entry LIMIT 1",
    "INSERT INTO entry VALUES (1, 9, x'00', x'00', 1, 1, '', 0, '', x'')",
    "INSERT INTO entry VALUES (1, 9, zeroblob(16), zeroblob(16), 1, 1, '', 0, '', NULL)",
    "INSERT INTO entry VALUES (1, 9, zeroblob(16), zeroblob(16), 1, 1, '', 'now', '', x'')",
    "INSERT INTO entry VALUES (1, 0, zeroblob(16), zeroblob(16), 1, 1, '', 0, '', x'')",
    "INSERT INTO entry VALUES (1, 9, zeroblob(16), zeroblob(16), 1, 0, '', 0, '', x'')",
    "INSERT INTO draft VALUES (7, 'form', 'tab', 0, x'')",
  ])
  func `the tables refuse`(_ sql: String) async throws {
    await #expect(throws: DatabaseError.self) {
      try await store.writer.write { try $0.execute(sql: sql) }
    }
    #expect(try await store.entries(in: .own, after: 0).count == 2)
    #expect(try await store.check().isEmpty)
  }

  @Test func `the tables accept what follows`() async throws {
    let sql = "INSERT INTO entry VALUES (1, 9, zeroblob(16), zeroblob(16), 1, 1, '', 0, '', x'')"
    try await store.writer.write { try $0.execute(sql: sql) }
    #expect(try await store.entries(in: .own, after: 0).count == 3)
    #expect(try await !store.check().isEmpty, "9 does not follow 2")
  }

  @Test func `missing entries are found by the check`() async throws {
    try await store.writer.write { try $0.execute(sql: "DELETE FROM entry WHERE sequence = 1") }
    #expect(try await store.check() == ["1 entries are missing that no erasure explains."])
  }

  @Test func `no question walks through a whole table`() async throws {
    let asked = Statements()
    let (store, journal) = (store, JournalName.own)
    store.writer.inDatabase { db in db.trace { asked.note($0.expandedDescription) } }
    _ = try await store.newest(in: journal)
    _ = try await store.newest(of: [.numbered(1)], in: journal)
    _ = try await store.entries(in: journal, after: 1)
    _ = try await store.entries(of: .numbered(900), in: journal)
    _ = try await store.history(of: .numbered(1), in: journal)
    _ = try await store.append([.made(1, revision: 2)], to: journal)
    _ = try await store.draft(DraftKey(form: "a", tab: "b"), in: journal)
    store.writer.inDatabase { $0.trace(options: []) }
    let plans = try await store.writer.read { db in
      try asked.all.filter { !$0.hasPrefix("BEGIN") && !$0.hasPrefix("COMMIT") }.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map {
          "\(sql): \($0["detail"] ?? "")"
        }
      }
    }
    #expect(plans.count >= 8)
    for plan in plans {
      #expect(!plan.contains("SCAN entry") && !plan.contains("SCAN draft"), "\(plan)")
    }
  }
}

/// What SQLite was asked, in order.
private final class Statements: @unchecked Sendable {
  private(set) var all: [String] = []

  func note(_ sql: String) {
    if ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(where: sql.hasPrefix) { all.append(sql) }
  }
}
