import Foundation
import GRDB
@testable import Journaling
import Records
import SQLiteStore
import Support
import Testing

/// What was erased is searched for in the raw files, and must not be there.
struct ErasureTests {
  private func canary(_ number: Int) -> String { "CANARY\(String(number, radix: 36))YRANAC" }

  /// How many of these words stand anywhere in the files of a journal.
  private func found(_ words: [String], beside file: URL) throws -> Int {
    let directory = file.deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    let bytes = try names.map { try Data(contentsOf: directory.appending(path: $0)) }
    return words.count { word in bytes.contains { $0.range(of: Data(word.utf8)) != nil } }
  }

  @Test func `an erased text is in no file, and was in one before`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let words = (1...50).map(canary)
      for (index, word) in words.enumerated() {
        let text = String(repeating: word, count: 1 + index * 20)
        _ = try await store.append(
          [.made(UInt64(index), text), .made(UInt64(100 + index))],
          to: .own
        )
      }
      #expect(try found(words, beside: file) == 50)
      _ = try await store.erase(
        leaving: words.indices.map { .made(UInt64($0), revision: 2) },
        in: .own
      )
      #expect(try found(words, beside: file) == 0)
    }
  }

  @Test func `a discarded draft is in no file`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      var words: [String] = []
      for number in 1...60 {
        words.append(canary(number))
        try await store.keep(
          .made("debrief", String(repeating: canary(number), count: number)),
          in: .own
        )
        try await store.keep(.made("goal \(number % 7)", "stays"), in: .own)
      }
      #expect(try found(words, beside: file) > 0)
      try await store.discard(DraftKey(form: "debrief", tab: "1"), in: .own)
      #expect(try found(words, beside: file) == 0)
    }
  }

  // SQLite moves rows from page to page and leaves copies behind, at these sizes above all. One
  // store in ten still has some if only the rows are deleted.

  @Test(arguments: Seed.all)
  func `no trace is left by any story of saves and erasures`(_ seed: Seed) async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      var source = SplitMix64(seed: seed.number)
      var records: [UInt64: (revision: Int, words: [String])] = [:]
      var gone: [String] = []
      for step in 1...400 {
        let id = UInt64.random(in: 1...60, using: &source)
        var record = records[id] ?? (0, [])
        record.revision += 1
        if !record.words.isEmpty, Int.random(in: 0..<5, using: &source) == 0 {
          _ = try await store.erase(leaving: [.made(id, revision: record.revision)], in: .own)
          gone += record.words
          record.words = []
        } else {
          let text = String(repeating: canary(step), count: .random(in: 1..<40, using: &source))
          _ = try await store.append([.made(id, revision: record.revision, text)], to: .own)
          record.words.append(canary(step))
        }
        records[id] = record
        if step % 40 == 0 { #expect(try found(gone, beside: file) == 0, "after step \(step)") }
      }
      #expect(gone.count > 60)
      #expect(try await store.check().isEmpty)
    }
  }

  @Test(arguments: Seed.all)
  func `no trace is left by any story of drafts`(_ seed: Seed) async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      var source = SplitMix64(seed: seed.number)
      var drafts: [String: [String]] = [:]
      var gone: [String] = []
      for step in 1...600 {
        let form = "form \(Int.random(in: 1...40, using: &source))"
        if let words = drafts[form], Int.random(in: 0..<3, using: &source) == 0 {
          try await store.discard(DraftKey(form: form, tab: "1"), in: .own)
          drafts[form] = nil
          gone += words
        } else {
          let text = String(repeating: canary(step), count: .random(in: 1..<60, using: &source))
          try await store.keep(.made(form, text), in: .own)
          drafts[form, default: []].append(canary(step))
        }
        if step % 40 == 0 { #expect(try found(gone, beside: file) == 0, "after step \(step)") }
      }
      #expect(gone.count > 200)
    }
  }

  @Test func `while another process reads, the sweeping waits, and the next write does it`()
    async throws
  {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file, busyTimeout: .milliseconds(20))
      _ = try await store.append([.made(1, canary(1)), .made(2)], to: .own)
      let other = try DatabaseQueue(path: file.path)
      try await other.writeWithoutTransaction { db in
        try db.execute(sql: "BEGIN; SELECT * FROM entry")
        try db.execute(sql: "COMMIT")
      }
      let reading = try Reading(file)
      _ = try await store.erase(leaving: [.made(1, revision: 2)], in: .own)
      #expect(try await store.history(of: .numbered(1), in: .own).count == 1)
      #expect(try found([canary(1)], beside: file) == 1)
      #expect(try await !store.check().isEmpty)
      reading.end()
      _ = try await store.append([.made(3)], to: .own)
      #expect(try found([canary(1)], beside: file) == 0)
      #expect(try await store.check().isEmpty)
    }
  }

  @Test func `what one process could not sweep, the next one does when it opens the file`()
    async throws
  {
    try await Scratch.withFile { file in
      do {
        let store = try SQLiteJournalStore(file: file, busyTimeout: .milliseconds(20))
        _ = try await store.append([.made(1, canary(1)), .made(2)], to: .own)
        let reading = try Reading(file)
        _ = try await store.erase(leaving: [.made(1, revision: 2)], in: .own)
        reading.end()
        #expect(try await !store.check().isEmpty)
      }
      let store = try SQLiteJournalStore(file: file)
      #expect(try found([canary(1)], beside: file) == 0)
      #expect(try await store.check().isEmpty)
    }
  }

  @Test func `a second erasure with nothing left to erase finishes the first`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file, busyTimeout: .milliseconds(20))
      let keeper = JournalKeeper(store: store, writer: "test", maximumAge: .zero) { .fixed() }
      _ = try await store.append([.made(1, canary(1)), .made(2)], to: .own)
      let reading = try Reading(file)
      #expect(try await !keeper.erase([.numbered(1)]), "it is said that traces are left")
      #expect(try found([canary(1)], beside: file) == 1)
      reading.end()
      #expect(try await keeper.erase([.numbered(1)]))
      #expect(try found([canary(1)], beside: file) == 0)
    }
  }

  @Test func `an erasure that was cut short before the backups is finished at the next start`()
    async throws
  {
    try await Scratch.withFile { file in
      let day = Day(.start, in: .berlin)
      let backups = file.deletingLastPathComponent().appending(path: "backups")
      let first = try SQLiteJournalStore(file: file)
      _ = try await first.append([.made(1, canary(1)), .made(2, canary(2))], to: .own)
      try await BackupKeeper(store: first, directory: backups).backUpIfDue(on: day)
      _ = try await first.erase(leaving: [.made(1, revision: 2)], in: .own)
      await first.close()
      #expect(try found([canary(1)], beside: backups.appending(path: "any")) == 1)
      let store = try SQLiteJournalStore(file: file)
      #expect(try await Doctor(store: store).examine().contains(.outdatedBackups))
      let keeper = BackupKeeper(store: store, directory: backups)
      try await keeper.backUpIfDue(on: day)
      #expect(try found([canary(1)], beside: backups.appending(path: "any")) == 0)
      #expect(try found([canary(2)], beside: backups.appending(path: "any")) == 1)
      #expect(try await !keeper.renewIfOutdated(on: day), "and once only")
      let copy = backups.appending(path: BackupName(day: day).fileName)
      let renewed = try SQLiteJournalStore(file: copy)
      #expect(try await renewed.erasuresInBackups() == 0, "the new one says nothing of it")
    }
  }

  @Test func `copies that Rebound made in its folder are renewed, and no other file is`()
    async throws
  {
    try await Scratch.withFile { file in
      let day = Day(.start, in: .berlin)
      let backups = file.deletingLastPathComponent().appending(path: "backups")
      let store = try SQLiteJournalStore(file: file)
      let keeper = BackupKeeper(store: store, directory: backups)
      try await keeper.backUpIfDue(on: day)
      let made = [
        "rebound-2026-11-22-101500.sqlite", "rebound-2026-11-22-101500-2.sqlite",
        "rebound-2026-11-22.sqlite",
      ]
      let others = ["mine.sqlite", "rebound-2026-11-22-later.sqlite"]
      for name in made + others { try Data().write(to: backups.appending(path: name)) }
      try await keeper.startOver(on: day)
      let names = try FileManager.default.contentsOfDirectory(atPath: backups.path)
      #expect(Set(names) == Set(others + [BackupName(day: day).fileName]))
    }
  }

  @Test func `a backup has no trace of what was erased before it`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      _ = try await store.append([.made(1, canary(1)), .made(2, canary(2))], to: .own)
      _ = try await store.erase(leaving: [.made(1, revision: 2)], in: .own)
      try await store.backUp(to: file.appendingPathExtension("backup"))
      #expect(try found([canary(1)], beside: file) == 0)
      #expect(try found([canary(2)], beside: file) == 1)
    }
  }
}

/// Another connection in the middle of reading.
private final class Reading {
  private let connection: DatabaseQueue

  init(_ file: URL) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    connection = try DatabaseQueue(path: file.path, configuration: configuration)
    try connection.inDatabase { db in
      try db.execute(sql: "BEGIN")
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM entry")
    }
  }

  func end() {
    try? connection.inDatabase { try $0.execute(sql: "COMMIT") }
  }
}
