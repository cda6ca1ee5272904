import Foundation
import GRDB
import Journaling
import Records
import Support
import Testing
@testable import SQLiteStore

/// After an orderly end the one file is everything.
struct ClosingTests {
  /// A copy of the file alone, as a file manager or a backup program makes it.
  private func copied(_ file: URL) throws -> URL {
    let copy = file.deletingLastPathComponent().appending(path: "elsewhere/copy.sqlite")
    try FileManager.default.createDirectory(
      at: copy.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try? FileManager.default.removeItem(at: copy)
    try FileManager.default.copyItem(at: file, to: copy)
    return copy
  }

  @Test func `a closed journal is in its one file, which can be copied`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let entries = try await store.append((1...50).map { .made($0) }, to: .own)
      try await store.keep(.made("debrief", "half a sentence"), in: .own)
      await store.close()
      #expect(!FileManager.default.fileExists(atPath: file.path + "-wal"))
      let copy = try SQLiteJournalStore(file: try copied(file))
      #expect(try await copy.entries(in: .own, after: 0) == entries)
      #expect(try await copy.drafts(in: .own).count == 1)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a journal nobody writes in comes into its file by itself`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let entries = try await store.append([.made(1), .made(2)], to: .own)
      let log = URL(filePath: file.path + "-wal")
      while try log.resourceValues(forKeys: [.fileSizeKey]).fileSize != 0 {
        try await Task.sleep(for: .milliseconds(50))
        var fresh = log
        fresh.removeAllCachedResourceValues()
        if try fresh.resourceValues(forKeys: [.fileSizeKey]).fileSize == 0 { break }
      }
      let copy = try SQLiteJournalStore(file: try copied(file))
      #expect(try await copy.entries(in: .own, after: 0) == entries)
      await store.close()
    }
  }

  @Test func `one that is closed is not written any more`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      await store.close()
      await #expect(throws: StoreTrouble.self) { _ = try await store.append([.made(1)], to: .own) }
      await store.close()
    }
  }
}
