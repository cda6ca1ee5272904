import Foundation
import Journaling
import Records
import SQLiteStore
import Support
import Testing
@testable import CLI

@Suite struct `Backups of the same second` {
  private func withStore(_ body: (DataPlace, SQLiteJournalStore) async throws -> Void) async throws
  {
    let directory = FileManager.default.temporaryDirectory.appending(path: "rebound-\(UUID())")
    let place = DataPlace(directory: directory)
    try place.prepare()
    defer { try? FileManager.default.removeItem(at: directory) }
    let store = try SQLiteJournalStore(file: place.journal)
    try await body(place, store)
    await store.close()
  }

  private func head(_ copy: URL) async throws -> Int {
    let store = try SQLiteJournalStore(file: copy)
    let head = try await store.head(of: .own)
    await store.close()
    return head
  }

  @Test func `have names of their own, and each holds what there was`() async throws {
    try await withStore { place, store in
      let backup = ManualBackup(place: place, at: .fixed())
      _ = try await store.append([.made(1)], to: .own)
      let first = try await backup.make(from: store)
      _ = try await store.append([.made(2)], to: .own)
      let second = try await backup.make(from: store)
      #expect(first.lastPathComponent == "rebound-2026-11-23-090000.sqlite")
      #expect(second.lastPathComponent == "rebound-2026-11-23-090000-2.sqlite")
      #expect(try await (head(first), head(second)) == (1, 2))
    }
  }

  @Test func `are all made where they are asked for at once`() async throws {
    try await withStore { place, store in
      _ = try await store.append([.made(1)], to: .own)
      let backup = ManualBackup(place: place, at: .fixed())
      let copies = try await withThrowingTaskGroup(of: URL.self) { group in
        for _ in 0..<8 { group.addTask { try await backup.make(from: store) } }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(copies.count == 8)
      for copy in copies { #expect(try await head(copy) == 1) }
      let names = copies.map(\.lastPathComponent)
      #expect(names.allSatisfy { BackupName.day(of: $0) != nil }, "and each goes with an erasure")
    }
  }

  @Test func `of two processes do not write over each other`() async throws {
    try await withStore { place, store in
      let other = try SQLiteJournalStore(file: place.journal)
      _ = try await store.append([.made(1)], to: .own)
      let backup = ManualBackup(place: place, at: .fixed())
      async let one = backup.make(from: store)
      async let two = backup.make(from: other)
      let copies = try await [one, two]
      #expect(Set(copies).count == 2)
      for copy in copies { #expect(try await head(copy) == 1) }
      await other.close()
    }
  }
}
