import Foundation
import GRDB
import Journaling
import Records
import Support
import Testing
@testable import SQLiteStore

struct OpeningTests {
  private func mode(_ file: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
  }

  private func opened(_ file: URL) throws {
    _ = try SQLiteJournalStore(file: file, busyTimeout: .milliseconds(50))
  }

  @Test func `the file and its companions are for their owner alone`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      _ = try await store.append([.made(1)], to: .own)
      for suffix in ["", "-wal", "-shm"] {
        #expect(try mode(URL(filePath: file.path + suffix)) == 0o600, "\(suffix)")
      }
    }
  }

  @Test func `a file that others could read is closed to them`() async throws {
    try await Scratch.withFile { file in
      try opened(file)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
      try opened(file)
      #expect(try mode(file) == 0o600)
    }
  }

  @Test func `every connection is set up to keep what it is told, and to forget it`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      for connection in [store.writer, store.reader, store.quickReader] {
        try await connection.read { db in
          let asked = [
            "journal_mode", "synchronous", "secure_delete", "foreign_keys", "temp_store",
          ]
          let values = try asked.map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
          #expect(values == ["wal", "2", "1", "1", "2"])
        }
      }
      let wait = try await store.writer.read { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") }
      #expect(wait == 5000)
    }
  }

  @Test func `a journal is there again after it was closed`() async throws {
    try await Scratch.withFile { file in
      let entries = try await SQLiteJournalStore(file: file).append([.made(1), .made(2)], to: .own)
      let store = try SQLiteJournalStore(file: file)
      #expect(try await store.entries(in: .own, after: 0) == entries)
    }
  }

  @Test func `a file that is no database is refused, and left as it is`() async throws {
    try await Scratch.withFile { file in
      let text = Data(String(repeating: "Dear diary, ", count: 500).utf8)
      try text.write(to: file)
      #expect(throws: StoreTrouble.notAJournal) { try opened(file) }
      #expect(try Data(contentsOf: file) == text)
    }
  }

  @Test func `the database of another program is refused, and left as it is`() async throws {
    try await Scratch.withFile { file in
      try await DatabaseQueue(path: file.path).write {
        try $0.execute(sql: "CREATE TABLE song (id)")
      }
      let before = try Data(contentsOf: file)
      #expect(throws: StoreTrouble.notAJournal) { try opened(file) }
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func `a journal of a newer Rebound is refused, and left as it is`() async throws {
    try await Scratch.withFile { file in
      try opened(file)
      try await DatabaseQueue(path: file.path).write { db in
        try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2031-01-01 seal every payload')")
      }
      let before = try Data(contentsOf: file)
      #expect(throws: StoreTrouble.newer) { try opened(file) }
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func `a damaged file is refused, or its damage is found`() async throws {
    try await Scratch.withFile { file in
      do {
        let store = try SQLiteJournalStore(file: file)
        let text = String(repeating: "x", count: 3000)
        let many = (1...200).map { UnnumberedEnvelope.made($0, text) }
        _ = try await store.append(many, to: .own)
      }
      let whole = try Data(contentsOf: file)
      for page in stride(from: 0, to: whole.count / 4096, by: 7) {
        var torn = whole
        let start = page == 0 ? 100 : page * 4096
        for index in start..<(page * 4096 + 4096) { torn[index] = 0xA5 }
        try torn.write(to: file)
        await #expect(throws: Never.self, "page \(page)") {
          do {
            let found = try await SQLiteJournalStore(file: file).check()
            #expect(!found.isEmpty, "page \(page)")
          } catch StoreTrouble.damaged {}
        }
      }
    }
  }

  @Test func `a directory that is not there is named as the trouble`() {
    #expect(throws: StoreTrouble.notFound) {
      try opened(URL(filePath: "/nowhere/at/all/rebound.sqlite"))
    }
  }

  @Test func `a directory that cannot be written is named as the trouble`() async throws {
    try await Scratch.withDirectory { directory in
      let file = directory.appending(path: "rebound.sqlite")
      try opened(file)
      let files = FileManager.default
      try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
      try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: directory.path)
      let complaint = try Writer(file, commits: 1, asNobody: true).complaint()
      try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: directory.path)
      #expect(complaint == StoreTrouble.readOnly.description)
    }
  }

  @Test func `the file of another user is named as the trouble`() async throws {
    try await Scratch.withDirectory { directory in
      let file = directory.appending(path: "rebound.sqlite")
      try opened(file)
      try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: file.path)
      let complaint = try Writer(file, commits: 1, asNobody: true).complaint()
      #expect(complaint == StoreTrouble.notAllowed.description)
    }
  }
}
