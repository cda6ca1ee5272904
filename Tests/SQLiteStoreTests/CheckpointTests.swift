import Foundation
import Journaling
import Records
import SQLiteStore
import Support
import Testing

/// A process may be stopped at any moment while it moves the log into the file.
struct CheckpointTests {
  private static let page = 4096

  /// A journal just before its log is moved into the file, and its file just after.
  private struct Folding {
    let before: Data
    let log: Data
    let mark: Data
    let after: Data
    let entries: [Envelope]

    /// The pages that are written, in the order in which SQLite writes them.
    var pages: [Int] {
      (0..<after.count / page).filter { number in
        let range = number * page..<(number + 1) * page
        return range.upperBound > before.count || before[range] != after[range]
      }
    }

    /// The file once some of the pages, and the first bytes of another, have been written.
    func file(_ written: some Sequence<Int>, partly: Int? = nil, grown: Bool = false) -> Data {
      var file = before
      if grown { file.append(Data(count: after.count - before.count)) }
      for number in written { file.write(after, page * number..<page * (number + 1)) }
      if let partly { file.write(after, page * partly..<page * partly + 1536) }
      return file
    }
  }

  private func folding() async throws -> Folding {
    try await Scratch.withFile { file in
      func bytes(_ suffix: String = "") throws -> Data {
        try Data(contentsOf: URL(filePath: file.path + suffix))
      }
      let first = try SQLiteJournalStore(file: file)
      _ = try await first.append((1...6).map { .made($0, "before") }, to: .own)
      await first.close()
      let store = try SQLiteJournalStore(file: file)
      for number in 1...6 as ClosedRange<UInt64> {
        let text = String(repeating: "\(number)", count: 3000)
        let entries = [.made(10 + number, text), UnnumberedEnvelope.made(number, revision: 2)]
        _ = try await store.append(entries, to: .own)
      }
      let entries = try await store.entries(in: .own, after: 0)
      let (before, log, mark) = (try bytes(), try bytes("-wal"), try bytes("-mark"))
      await store.close()
      return Folding(before: before, log: log, mark: mark, after: try bytes(), entries: entries)
    }
  }

  private func expectWhole(_ file: Data, _ folding: Folding, _ what: String) async throws {
    try await Scratch.withFile { url in
      try file.write(to: url)
      try folding.log.write(to: URL(filePath: url.path + "-wal"))
      try folding.mark.write(to: URL(filePath: url.path + "-mark"))
      do {
        let store = try SQLiteJournalStore(file: url)
        #expect(try await store.entries(in: .own, after: 0) == folding.entries, "\(what)")
        #expect(try await store.check().isEmpty, "\(what)")
        await store.close()
      } catch {
        Issue.record("\(what): \(error)")
      }
    }
  }

  @Test func `a log that was moved into the file as far as any page loses nothing`() async throws {
    let folding = try await folding()
    let pages = folding.pages
    try #require(pages.count > 8 && folding.after.count > folding.before.count)
    for count in 0...pages.count {
      let written = pages.prefix(count)
      try await expectWhole(folding.file(written), folding, "\(count) pages")
      try await expectWhole(folding.file(written, grown: true), folding, "\(count) pages, grown")
      guard count < pages.count else { continue }
      let cut = folding.file(written, partly: pages[count])
      try await expectWhole(cut, folding, "\(count) pages and a part")
    }
  }

  @Test(arguments: Seed.all)
  func `pages that reached the disk in any order lose nothing`(_ seed: Seed) async throws {
    let folding = try await folding()
    var source = SplitMix64(seed: seed.number)
    for _ in 0..<4 {
      let written = folding.pages.filter { _ in Bool.random(using: &source) }
      let file = folding.file(written, grown: Bool.random(using: &source))
      try await expectWhole(file, folding, "pages \(written)")
    }
  }

  @Test func `a half-moved log is set aside with the file, and comes back whole`() async throws {
    let folding = try await folding()
    try await Scratch.withFile { url in
      let copy = url.deletingLastPathComponent().appending(path: "copy.sqlite")
      let other = try SQLiteJournalStore(file: copy)
      _ = try await other.append([.made(1, "another")], to: .own)
      await other.close()
      try folding.file(folding.pages.prefix(3)).write(to: url)
      try folding.log.write(to: URL(filePath: url.path + "-wal"))
      let restorer = JournalRestorer(journal: url)
      let aside = try #require(try restorer.restore(copy))
      _ = try restorer.restore(aside)
      let store = try SQLiteJournalStore(file: url)
      #expect(try await store.entries(in: .own, after: 0) == folding.entries)
      await store.close()
    }
  }
}

extension Data {
  /// Copies a range of other bytes to the same place, and grows where that is needed.
  fileprivate mutating func write(_ bytes: Data, _ range: Range<Int>) {
    if count < range.upperBound { append(Data(count: range.upperBound - count)) }
    replaceSubrange(range, with: bytes[range])
  }
}
