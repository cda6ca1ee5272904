import Foundation
@testable import Journaling
import Records
import SQLiteStore
import Support
import Testing

struct BackupTests {
  private let monday = Day(.start, in: .berlin)

  private func names(_ directory: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
  }

  @Test func `a backup is a whole journal for its owner alone`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let entries = try await store.append([.made(1), .made(2)], to: .own)
      try await store.keep(.made("debrief"), in: .own)
      let backup = file.appendingPathExtension("copy")
      try await store.backUp(to: backup)
      let mode = try FileManager.default.attributesOfItem(atPath: backup.path)
      #expect(mode[.posixPermissions] as? Int == 0o600)
      let copy = try SQLiteJournalStore(file: backup)
      #expect(try await copy.entries(in: .own, after: 0) == entries)
      #expect(try await copy.drafts(in: .own).count == 1)
      #expect(try await copy.append([.made(3)], to: .own).map(\.sequence) == [3])
      #expect(try await copy.check().isEmpty)
    }
  }

  @Test func `a journal in memory can be written to a file`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore.inMemory()
      let entries = try await store.append([.made(1)], to: .own)
      try await store.backUp(to: file)
      #expect(try await SQLiteJournalStore(file: file).entries(in: .own, after: 0) == entries)
    }
  }

  @Test func `a backup is never written over a file`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      await #expect(throws: StoreTrouble.fileExists) { try await store.backUp(to: file) }
    }
  }

  @Test func `a backup is whole while others write`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let writer = try Writer(file, commits: 200)
      for number in 0..<5 {
        let backup = file.appendingPathExtension("\(number)")
        try await store.backUp(to: backup)
        #expect(try await SQLiteJournalStore(file: backup).check().isEmpty)
      }
      _ = try writer.finish()
    }
  }

  @Test func `one backup a day, and the older ones are thinned out`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let directory = file.deletingLastPathComponent().appending(path: "backups")
      let keeper = BackupKeeper(store: store, directory: directory)
      for day in 0..<60 {
        #expect(try await keeper.backUpIfDue(on: monday + day) != nil)
        #expect(try await keeper.backUpIfDue(on: monday + day) == nil)
      }
      let kept = try names(directory)
      #expect(kept.count == 11)
      #expect(kept.last == BackupName(day: monday + 59).fileName)
      let mode = try FileManager.default.attributesOfItem(atPath: directory.path)
      #expect(mode[.posixPermissions] as? Int == 0o700)
    }
  }

  @Test func `other files in the directory stay, half a backup does not`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let directory = file.deletingLastPathComponent()
      let keeper = BackupKeeper(store: store, directory: directory)
      let today = BackupName(day: monday).fileName
      try Data("half".utf8).write(to: directory.appending(path: today + ".partial"))
      try Data("mine".utf8).write(to: directory.appending(path: "rebound-before-the-move.sqlite"))
      try await keeper.backUpIfDue(on: monday)
      try await keeper.startOver(on: monday + 40)
      let left = try names(directory).filter { !$0.hasPrefix("rebound.sqlite") }
      #expect(left == ["rebound-2027-01-02.sqlite", "rebound-before-the-move.sqlite"])
    }
  }

  @Test func `a backup that fails leaves nothing behind`() async throws {
    try await Scratch.withDirectory { directory in
      let keeper = BackupKeeper(store: MemoryStore(), directory: directory)
      await #expect(throws: StoreTrouble.memoryOnly) { try await keeper.backUpIfDue(on: monday) }
      let left = try names(directory)
      #expect(left.isEmpty)
    }
  }
}
