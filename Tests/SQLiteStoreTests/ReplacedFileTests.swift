import Foundation
import GRDB
import Journaling
import Records
import Support
import Testing
@testable import SQLiteStore

/// A file that changed underneath is noticed, and never damaged further.
struct ReplacedFileTests {
  private let files = FileManager.default

  /// A backup with ten entries, and a journal that ended with forty and a log that was left over.
  private func killedJournal(_ file: URL) async throws -> URL {
    let backup = file.deletingLastPathComponent().appending(path: "backup.sqlite")
    _ = try Writer(file, commits: 5).finish()
    let store = try SQLiteJournalStore(file: file)
    try await store.backUp(to: backup)
    await store.close()
    _ = try Writer(file).kill(after: .milliseconds(30))
    #expect(files.fileExists(atPath: file.path + "-wal"))
    return backup
  }

  enum Way: CaseIterable { case copyOver, moveOver, removeAndCopy }

  private func putBack(_ backup: URL, over file: URL, _ way: Way) throws {
    switch way {
    case .copyOver:
      // As `cp` does: the same file, another content.
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(contentsOf: backup))
      try handle.close()
    case .moveOver: #expect(rename(backup.path, file.path) == 0)
    case .removeAndCopy:
      try files.removeItem(at: file)
      try files.copyItem(at: backup, to: file)
    }
  }

  @Test(arguments: Way.allCases)
  func `a backup put back over a log that was left is refused, then whole`(_ way: Way) async throws
  {
    try await Scratch.withFile { file in
      let backup = try await killedJournal(file)
      let wanted = try Data(contentsOf: backup)
      try putBack(backup, over: file, way)
      let refusal = #expect(throws: StoreTrouble.self) { _ = try SQLiteJournalStore(file: file) }
      #expect(refusal?.description.contains("The journal was longer before") == true)
      #expect(try Data(contentsOf: file) == wanted, "it was left as it is")
      let store = try SQLiteJournalStore(file: file, accepting: true)
      #expect(try await store.head(of: .own) == 9)
      #expect(try await store.check().isEmpty)
      let backups = try files.contentsOfDirectory(
        atPath: file.deletingLastPathComponent().appending(path: "backups").path
      )
      #expect(
        backups.count { $0.hasSuffix("-set-aside-log.sqlite-wal") } == 1,
        "nothing is deleted"
      )
      await store.close()
      #expect(try await SQLiteJournalStore(file: file).head(of: .own) == 9, "and is asked once")
    }
  }

  @Test func `a log that was deleted or cut is noticed at the next start`() async throws {
    for size in [nil, 0, 20_000] as [UInt64?] {
      try await Scratch.withFile { file in
        _ = try await killedJournal(file)
        let log = URL(filePath: file.path + "-wal")
        if let size {
          let handle = try FileHandle(forWritingTo: log)
          try handle.truncate(atOffset: size)
          try handle.close()
        } else {
          try files.removeItem(at: log)
        }
        let refusal = #expect(throws: StoreTrouble.self) { _ = try SQLiteJournalStore(file: file) }
        #expect(refusal?.description.contains("The journal was longer before") == true)
      }
    }
  }

  @Test(arguments: [true, false])
  func `an empty file, or none, where a journal was is no new journal`(_ isThere: Bool) async throws
  {
    try await Scratch.withFile { file in
      _ = try Writer(file, commits: 3).finish()
      try files.removeItem(at: file)
      for companion in ["-wal", "-shm"] { try? files.removeItem(atPath: file.path + companion) }
      if isThere { try Data().write(to: file) }
      #expect(throws: StoreTrouble.self) { _ = try SQLiteJournalStore(file: file) }
      #expect(throws: StoreTrouble.self) { _ = try SQLiteJournalStore(file: file) }
      _ = try SQLiteJournalStore(file: file, accepting: true)
      _ = try SQLiteJournalStore(file: file)
    }
  }

  @Test(arguments: Way.allCases)
  func `nothing is written to a file that was replaced while it was open`(_ way: Way) async throws {
    try await Scratch.withFile { file in
      let backup = file.deletingLastPathComponent().appending(path: "backup.sqlite")
      let store = try SQLiteJournalStore(file: file)
      _ = try await store.append([.made(1)], to: .own)
      try await store.backUp(to: backup)
      let wanted = try Data(contentsOf: backup)
      _ = try await store.append([.made(2)], to: .own)
      try putBack(backup, over: file, way)
      await #expect(throws: StoreTrouble.replaced) {
        _ = try await store.append([.made(3)], to: .own)
      }
      await #expect(throws: StoreTrouble.replaced) {
        try await store.keep(.made("debrief"), in: .own)
      }
      await #expect(throws: StoreTrouble.replaced) {
        try await store.backUp(to: file.appendingPathExtension("copy"))
      }
      await store.close()
      #expect(try Data(contentsOf: file) == wanted, "and it stays as it was put there")
    }
  }

  @Test(arguments: Way.allCases)
  func `a file that was replaced under one process is refused to the next`(_ way: Way) async throws
  {
    try await Scratch.withFile { file in
      let backup = file.deletingLastPathComponent().appending(path: "backup.sqlite")
      let store = try SQLiteJournalStore(file: file)
      _ = try await store.append([.made(1)], to: .own)
      try await store.backUp(to: backup)
      let wanted = try Data(contentsOf: backup)
      // As long as the journal: it does not look as if it went back.
      try putBack(backup, over: file, way)
      #expect(throws: StoreTrouble.replaced) {
        _ = try SQLiteJournalStore(file: file, accepting: true)
      }
      await store.close()
      #expect(try Data(contentsOf: file) == wanted, "and it stays as it was put there")
    }
  }

  @Test func `one process after the other opens the file, and several at once`() async throws {
    try await Scratch.withFile { file in
      let first = try SQLiteJournalStore(file: file)
      _ = try await first.append([.made(1)], to: .own)
      let second = try SQLiteJournalStore(file: file)
      _ = try await second.append([.made(2)], to: .own)
      await first.close()
      let third = try SQLiteJournalStore(file: file)
      #expect(try await third.head(of: .own) == 2)
      for store in [second, third] { await store.close() }
      #expect(try await SQLiteJournalStore(file: file).head(of: .own) == 2)
    }
  }

  @Test func `the mark says the end after every save, in a file that is written over`() async throws
  {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      var numbers: Set<UInt64> = []
      for count in 1...12 {
        _ = try await store.append([.made(UInt64(count))], to: .own)
        #expect(JournalMark.kept(beside: file)?.ends[JournalName.own.rawValue]?.head == count)
        let facts = try files.attributesOfItem(atPath: JournalMark.file(beside: file).path)
        numbers.insert(try #require(facts[.systemFileNumber] as? UInt64))
      }
      #expect(numbers.count <= 2, "a new file only where the length changed")
      await store.close()
    }
  }

  @Test func `a mark is never written through a link`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      _ = try await store.append([.made(1)], to: .own)
      let mark = JournalMark.file(beside: file)
      let elsewhere = file.deletingLastPathComponent().appending(path: "elsewhere")
      try files.moveItem(at: mark, to: elsewhere)
      let before = try Data(contentsOf: elsewhere)
      try files.createSymbolicLink(at: mark, withDestinationURL: elsewhere)
      _ = try await store.append([.made(2)], to: .own)
      #expect(try Data(contentsOf: elsewhere) == before)
      await store.close()
    }
  }

  @Test func `a mark that a killed process was writing is swept`() async throws {
    try await Scratch.withFile { file in
      let left = URL(filePath: file.path + "-mark.4711")
      let other = URL(filePath: file.path + "-mark.kept")
      for name in [left, other] { try Data("{}".utf8).write(to: name) }
      await (try SQLiteJournalStore(file: file)).close()
      #expect(!files.fileExists(atPath: left.path))
      #expect(files.fileExists(atPath: other.path))
    }
  }

  @Test func `a restore that was killed leaves no alarm before its rename, and none after`()
    async throws
  {
    for isRenamed in [true, false] {
      try await Scratch.withFile { file in
        let copy = file.deletingLastPathComponent().appending(path: "copy.sqlite")
        _ = try Writer(copy, commits: 1).finish()
        _ = try Writer(file, commits: 3).finish()
        for name in [file, copy] { await (try SQLiteJournalStore(file: name)).close() }
        var mark = try #require(JournalMark.kept(beside: file))
        mark.arriving = JournalMark.kept(beside: copy)?.ends
        try mark.write(beside: file, isSynced: true)
        if isRenamed { #expect(rename(copy.path, file.path) == 0) }
        let store = try SQLiteJournalStore(file: file)
        #expect(try await store.head(of: .own) == (isRenamed ? 1 : 6))
        await store.close()
        #expect(JournalMark.kept(beside: file)?.arriving == nil)
      }
    }
  }

  @Test func `a folder in the file's place is named as the trouble`() async throws {
    try await Scratch.withFile { file in
      try files.createDirectory(at: file, withIntermediateDirectories: false)
      #expect(throws: StoreTrouble.notAFile) { _ = try SQLiteJournalStore(file: file) }
    }
  }

  @Test func `a log that was deleted while it was open loses nothing`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let entries = try await store.append([.made(1), .made(2)], to: .own)
      try files.removeItem(atPath: file.path + "-wal")
      await #expect(throws: StoreTrouble.replaced) {
        _ = try await store.append([.made(3)], to: .own)
      }
      await store.close()
      let again = try SQLiteJournalStore(file: file)
      #expect(try await again.entries(in: .own, after: 0) == entries)
      #expect(try await again.check().isEmpty)
    }
  }

  @Test func `another journal of the same length is noticed`() async throws {
    try await Scratch.withFile { file in
      _ = try Writer(file, commits: 3).finish()
      let other = file.deletingLastPathComponent().appending(path: "other.sqlite")
      _ = try Writer(other, commits: 3).finish()
      for name in [file, other] { await (try SQLiteJournalStore(file: name)).close() }
      try putBack(other, over: file, .moveOver)
      let refusal = #expect(throws: StoreTrouble.self) { _ = try SQLiteJournalStore(file: file) }
      #expect(refusal?.description.contains("not the journal from before") == true)
    }
  }

  @Test func `a link in the file's place is not followed, and nothing behind it changes`()
    async throws
  {
    try await Scratch.withFile { file in
      let other = file.deletingLastPathComponent().appending(path: "other.txt")
      try Data("a text of somebody".utf8).write(to: other)
      try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: other.path)
      try files.createSymbolicLink(at: file, withDestinationURL: other)
      #expect(throws: StoreTrouble.link) { _ = try SQLiteJournalStore(file: file) }
      #expect(try files.attributesOfItem(atPath: other.path)[.posixPermissions] as? Int == 0o644)
    }
  }

  @Test func `the mode of a file that is no journal stays`() async throws {
    try await Scratch.withFile { file in
      try Data(String(repeating: "Dear diary, ", count: 500).utf8).write(to: file)
      try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
      #expect(throws: StoreTrouble.notAJournal) { _ = try SQLiteJournalStore(file: file) }
      #expect(try files.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o644)
    }
  }
}
