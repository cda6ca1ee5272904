import Foundation
import Journaling
import Records
import SQLiteStore
import Support
import Testing

/// What a person was told is saved, is saved.
struct CrashTests {
  @Test(.timeLimit(.minutes(2)), arguments: Seed.all)
  func `a save that was acknowledged is there after kill -9`(_ seed: Seed) async throws {
    var source = SplitMix64(seed: seed.number)
    try await Scratch.withFile { file in
      var acknowledged: [Writer.Acknowledged] = []
      for _ in 0..<20 {
        let moment = Duration.microseconds(Int.random(in: 0...25_000, using: &source))
        acknowledged += try Writer(file).kill(after: moment)
        try await expectWhole(file, with: acknowledged)
      }
      #expect(acknowledged.count >= 20)
    }
  }

  private func expectWhole(_ file: URL, with acknowledged: [Writer.Acknowledged]) async throws {
    let store = try SQLiteJournalStore(file: file)
    let entries = try await store.entries(in: .own, after: 0)
    #expect(entries.map(\.sequence) == Array(1...max(1, entries.count)))
    #expect(entries.count >= acknowledged.last?.head ?? 0)
    let commits = Dictionary(grouping: entries, by: \.content.commit.description)
    for saved in acknowledged { #expect(commits[saved.commit] != nil) }
    // The number of a commit says how many records it has: none is there by half.
    for commit in commits.values {
      let texts = commit.map { lesson in
        guard case .saved(let record as Lesson) = Entry(lesson).content else { return "unread" }
        return record.text
      }
      let number = texts.first?.split(whereSeparator: { " .".contains($0) }).dropFirst().first
      #expect(commit.count == (number.flatMap { Int($0) } ?? -1) % 3 + 1, "\(texts)")
    }
    #expect(try await store.check().isEmpty)
  }

  @Test func `two processes write to one file, and nothing is lost`() async throws {
    try await Scratch.withFile { file in
      let one = try Writer(file, writer: "one", commits: 60)
      let two = try Writer(file, writer: "two", commits: 60)
      let acknowledged = try one.finish() + two.finish()
      #expect(acknowledged.count == 120)
      #expect(one.status == 0 && two.status == 0)
      let store = try SQLiteJournalStore(file: file)
      let entries = try await store.entries(in: .own, after: 0)
      #expect(entries.map(\.sequence) == Array(1...240))
      #expect(Set(entries.map(\.content.writer)) == ["one", "two"])
      #expect(Set(entries.map(\.content.commit.description)) == Set(acknowledged.map(\.commit)))
      #expect(try await store.check().isEmpty)
    }
  }

  @Test func `many processes open a new file at the same time`() async throws {
    try await Scratch.withFile { file in
      let writers = try (0..<6).map { try Writer(file, writer: "\($0)", commits: 2) }
      for writer in writers {
        _ = try writer.finish()
        #expect(writer.status == 0)
      }
      let store = try SQLiteJournalStore(file: file)
      #expect(try await store.head(of: .own) == 6 * 3)
      #expect(try await store.check().isEmpty)
    }
  }

  @Test func `a keeper sees what another process writes`() async throws {
    try await Scratch.withFile { file in
      let store = try SQLiteJournalStore(file: file)
      let keeper = JournalKeeper(store: store, writer: "serve", maximumAge: .zero) { .fixed() }
      #expect(try await keeper.journal().isEmpty)
      _ = try Writer(file, commits: 3).finish()
      #expect(try await keeper.journal().shelf(Lesson.self).count == 6)
      _ = try Writer(file, commits: 1).finish()
      #expect(try await keeper.journal().shelf(Lesson.self).count == 7)
    }
  }
}
