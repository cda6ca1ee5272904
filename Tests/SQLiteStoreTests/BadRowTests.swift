import Foundation
import GRDB
import Journaling
import Records
import Support
import Testing
@testable import SQLiteStore

/// One bad row costs that row.
struct BadRowTests {
  @Test(arguments: [
    "record = x'0102030405'", "\"commit\" = x''", "hand = NULL", "record = NULL",
    "payload = NULL", "format = 'new'", "sequence = 9223372036854775807",
    "revision = 9223372036854775807", "recorded_at = 'now'",
  ])
  func `a cell of the wrong sort costs its row, and is found`(_ cell: String) async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      _ = try await store.append([.made(1), .made(2), .made(3)], to: .own)
      await store.close()
      try bend(file, "UPDATE entry SET \(cell) WHERE sequence = 2")
      let bent = try SQLiteJournalStore(file: file)
      #expect(try await bent.entries(in: .own, after: 0).count >= 2)
      #expect(try await bent.newest(in: .own).count >= 2)
      #expect(try await !bent.check().isEmpty)
      let desk = JournalKeeper(store: bent, writer: "test", maximumAge: .zero) { .fixed() }
      _ = try await desk.journal()
      let lesson = Lesson(id: Identifier(.numbered(9)), learnedAt: .start, sort: .keep, text: "on")
      try await desk.commit { _ in [.save(lesson)] }
      #expect(try await desk.journal()[lesson.id]?.text == "on")
    }
  }

  /// Changes a file as damage does, past every rule of its tables.
  private func bend(_ file: URL, _ sql: String) throws {
    let queue = try DatabaseQueue(path: file.path)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          DROP TRIGGER entry_stands;
          PRAGMA ignore_check_constraints = ON;
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(replace(sql, ' STRICT', ''), 'NOT NULL', '')
          WHERE name = 'entry';
          PRAGMA writable_schema = RESET;
          """
      )
      try db.execute(sql: sql)
    }
    try queue.close()
  }
}
