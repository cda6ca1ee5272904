import Foundation
import GRDB
import Journaling
import Records
import Support
import Testing
@testable import SQLiteStore

/// A backup comes back, and so does what was there before.
struct RestoringTests {
  private func journal(_ file: URL) async throws -> URL {
    let backup = file.deletingLastPathComponent().appending(path: "copy.sqlite")
    let store = try SQLiteJournalStore(file: file)
    _ = try await store.append([.made(1, "one"), .made(2, "two")], to: .own)
    try await store.backUp(to: backup)
    _ = try await store.append([.made(3, "three"), .made(1, revision: 2, "one more")], to: .own)
    await store.close()
    return backup
  }

  private func head(_ file: URL) async throws -> Int {
    let store = try SQLiteJournalStore(file: file)
    #expect(try await store.check().isEmpty)
    let head = try await store.head(of: .own)
    await store.close()
    return head
  }

  @Test func `a backup takes the journal's place without an alarm, and can be undone`() async throws
  {
    try await Scratch.withFile { file in
      let backup = try await journal(file)
      let restorer = JournalRestorer(journal: file)
      let aside = try #require(try restorer.restore(backup))
      #expect(try await head(file) == 2)
      _ = try restorer.restore(aside)
      #expect(try await head(file) == 4)
      #expect(FileManager.default.fileExists(atPath: backup.path))
    }
  }

  @Test func `it says what will be different`() async throws {
    try await Scratch.withFile { file in
      let backup = try await journal(file)
      let restorer = JournalRestorer(journal: file)
      let preview = RestorePreview(
        copy: try restorer.contents(of: backup),
        now: try restorer.present()
      )
      #expect(preview.copy.revisions.count == 2)
      #expect((preview.missing, preview.older, preview.returning) == (1, 1, 0))
    }
  }

  @Test func `nothing is restored while anybody has the journal open`() async throws {
    try await Scratch.withFile { file in
      let backup = try await journal(file)
      let store = try SQLiteJournalStore(file: file)
      #expect(throws: StoreTrouble.heldByAnother) {
        _ = try JournalRestorer(journal: file).restore(backup)
      }
      await store.close()
      _ = try JournalRestorer(journal: file).restore(backup)
    }
  }

  @Test func `what is no whole copy is refused, and nothing changes`() async throws {
    try await Scratch.withFile { file in
      let backup = try await journal(file)
      let before = try Data(contentsOf: file)
      let restorer = JournalRestorer(journal: file)
      var torn = try Data(contentsOf: backup)
      torn.replaceSubrange(4096..<12_288, with: Data(repeating: 0xA5, count: 8192))
      let bad: [(Data, CopyRefused)] = [
        (Data(), .notAJournal), (Data("Dear diary".utf8), .notAJournal), (torn, .damaged),
      ]
      for (bytes, refusal) in bad {
        let copy = file.appendingPathExtension("bad")
        try bytes.write(to: copy)
        #expect(throws: refusal) { _ = try restorer.restore(copy) }
        #expect(throws: refusal) { _ = try restorer.contents(of: copy) }
      }
      #expect(throws: CopyRefused.notThere) {
        _ = try restorer.restore(file.appendingPathExtension("nowhere"))
      }
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `only a file is read as a copy, and a link to one is`() async throws {
    try await Scratch.withFile { file in
      let backup = try await journal(file)
      let restorer = JournalRestorer(journal: file)
      let directory = file.deletingLastPathComponent()
      let pipe = directory.appending(path: "pipe")
      #expect(mkfifo(pipe.path, 0o600) == 0)
      for other in [pipe, directory, URL(filePath: "/dev/zero")] {
        #expect(throws: CopyRefused.notAFile) { _ = try restorer.contents(of: other) }
        #expect(throws: CopyRefused.notAFile) { _ = try restorer.restore(other) }
      }
      let link = directory.appending(path: "link.sqlite")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: backup)
      _ = try restorer.restore(link)
      #expect(try await head(file) == 2)
      #expect(FileManager.default.fileExists(atPath: backup.path))
    }
  }

  @Test(arguments: [
    "CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM draft; END",
    "DROP TRIGGER entry_stands", "CREATE VIEW more AS SELECT * FROM entry",
  ])
  func `a copy whose tables another program changed is refused`(_ sql: String) async throws {
    try await Scratch.withFile { file in
      let backup = try await journal(file)
      try await DatabaseQueue(path: backup.path).write { try $0.execute(sql: sql) }
      #expect(throws: CopyRefused.changed) {
        _ = try JournalRestorer(journal: file).restore(backup)
      }
    }
  }

  @Test func `a copy from before a change of the tables is restored`() async throws {
    try await Scratch.withFile { file in
      let backup = try await journal(file)
      let first = try #require(Schema.migrator.migrations.first)
      try await DatabaseQueue(path: backup.path).write { db in
        try db.execute(sql: "DROP TABLE outdated_backup")
        try db.execute(
          sql: "DELETE FROM grdb_migrations WHERE identifier <> ?",
          arguments: [first]
        )
      }
      _ = try JournalRestorer(journal: file).restore(backup)
      #expect(try await head(file) == 2)
    }
  }

  @Test func `a damaged journal is set aside with its log, and the backup is there`() async throws {
    try await Scratch.withFile { file in
      let backup = try await journal(file)
      _ = try Writer(file).kill(after: .milliseconds(20))
      var torn = try Data(contentsOf: file)
      for index in 100..<8192 { torn[index] = 0xA5 }
      try torn.write(to: file)
      let restorer = JournalRestorer(journal: file)
      let aside = try #require(try restorer.restore(backup))
      #expect(try Data(contentsOf: aside) == torn)
      #expect(FileManager.default.fileExists(atPath: aside.path + "-wal"))
      #expect(try await head(file) == 2)
    }
  }

  @Test func `a backup that was cut off is never taken for one, and is swept`() async throws {
    try await Scratch.withFile { file in
      let directory = file.deletingLastPathComponent()
      let store = try SQLiteJournalStore(file: file)
      let left = ["rebound-2026-11-20.sqlite.partial", "rebound-2026-11-20.sqlite.partial-journal"]
      for name in left { try Data("half".utf8).write(to: directory.appending(path: name)) }
      let busy = try PartialFile(for: directory.appending(path: "being-written"))
      try await BackupKeeper(store: store, directory: directory)
        .startOver(on: Day(.start, in: .berlin))
      let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
      #expect(Set(names).isDisjoint(with: left))
      #expect(names.contains("being-written.partial"), "one that is being written stays")
      busy.discard()
    }
  }
}
