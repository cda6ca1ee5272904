import Foundation
import GRDB
import Journaling
import Records
import Support
import Testing
@testable import SQLiteStore

/// What is said when the disk or another program is in the way; and that nothing private is.
struct TroubleTests {
  private let secret = "a secret nobody may read in a log"

  @Test func `a file held by another program is named as the trouble`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file, busyTimeout: .milliseconds(20))
      let holder = try DatabaseQueue(path: file.path)
      try await holder.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        let result = Result { try store.writer.inDatabase { try $0.beginTransaction(.immediate) } }
        try db.commit()
        #expect(throws: DatabaseError.self) { try result.get() }
      }
      let blocker = try Blocker(file)
      await #expect(throws: StoreTrouble.heldByAnother) {
        _ = try await store.append([.made(1)], to: .own)
      }
      #expect(try await store.head(of: .own) == 0)
      blocker.end()
      _ = try await store.append([.made(1)], to: .own)
      #expect(try await store.head(of: .own) == 1)
    }
  }

  @Test func `a writer waits while another one writes`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let blocker = try Blocker(file)
      async let saved = store.append([.made(1)], to: .own)
      try await Task.sleep(for: .milliseconds(100))
      blocker.end()
      #expect(try await saved.map(\.sequence) == [1])
    }
  }

  @Test func `a full disk saves nothing and loses nothing`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      _ = try await store.append([.made(1, "before")], to: .own)
      try await store.writer.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
      }
      let long = String(repeating: secret, count: 10_000)
      await #expect(throws: StoreTrouble.diskFull) {
        _ = try await store.append([.made(2, "a"), .made(3, long)], to: .own)
      }
      #expect(try await store.head(of: .own) == 1)
      #expect(try await store.entries(in: .own, after: 0).count == 1)
      #expect(try await store.append([.made(2, "short")], to: .own).map(\.sequence) == [2])
      #expect(try await store.check().isEmpty)
    }
  }

  @Test func `no error says what somebody wrote`() async throws {
    let store = try SQLiteJournalStore.inMemory()
    let words = try await words(of: store) { db in
      try db.execute(
        sql: "INSERT INTO draft VALUES (1, ?, '1', 'not a number', ?)",
        arguments: [secret, secret]
      )
    }
    #expect(words.contains("draft"))
    #expect(!words.contains("secret"))
    #expect(!"\(StoreTrouble(DatabaseError(message: secret)))".contains("secret"))
  }

  private func words(
    of store: SQLiteJournalStore,
    _ body: @escaping @Sendable (Database) throws -> Void
  ) async throws -> String {
    do {
      try await store.writer.write(body)
      return ""
    } catch {
      return "\(error) \(error.localizedDescription)"
    }
  }

  @Test func `every trouble has words of its own`() {
    let all: [StoreTrouble] = [
      .heldByAnother, .readOnly, .diskFull, .notAllowed, .notFound, .notAJournal, .damaged, .newer,
      .fileExists, .memoryOnly, .unreliableDisk, .notAccepted, .replaced, .link, .notAFile,
      .noRoomToOpen,
      .wentBack(WentBack(entries: 1204, newest: .start, now: 1150)), .unexpected(code: 1),
    ]
    #expect(Set(all.map(\.description)).count == all.count)
    for trouble in all { #expect(trouble.description.hasSuffix(".")) }
  }
}

/// Another connection that is in the middle of writing.
private final class Blocker {
  private let connection: DatabaseQueue

  init(_ file: URL) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    connection = try DatabaseQueue(path: file.path, configuration: configuration)
    try connection.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
  }

  func end() {
    try? connection.inDatabase { try $0.execute(sql: "ROLLBACK") }
  }
}
