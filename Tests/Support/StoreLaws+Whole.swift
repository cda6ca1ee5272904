import Foundation
import Journaling
import Records

let wholeLaws: [StoreLaw] = [
  StoreLaw("a long story gives the same answers as in memory") { store in
    for seed in Seed.all {
      let journal = JournalName("story \(seed)")
      let memory = MemoryStore()
      for chapter in seed.draw(Chapter.story) {
        let told = try await chapter.tell(to: store, in: journal)
        let remembered = try await chapter.tell(to: memory, in: journal)
        try expect(told == remembered, "\(seed): \(chapter)")
      }
      try await expectSame(store.head(of: journal), memory.head(of: journal))
      try await expectSame(store.newest(in: journal), memory.newest(in: journal))
      try await expectSame(
        store.entries(in: journal, after: 0),
        memory.entries(in: journal, after: 0)
      )
      try await expectSame(store.drafts(in: journal), memory.drafts(in: journal))
    }
  }
]

/// One step of a drawn story; some of them are refused, and every store must refuse the same.
private enum Chapter: Sendable {
  case append([UnnumberedEnvelope])
  case erase(UnnumberedEnvelope)
  case keep(KeptDraft)
  case discard(DraftKey)

  static let story: Gen<[Chapter]> = Gen<Chapter>.either([
    entry.array(of: 1...3).map(Chapter.append), entry.array(of: 1...3).map(Chapter.append),
    entry.map(Chapter.erase), draft.map(Chapter.keep), draft.map { .discard($0.key) },
  ]).array(of: 60...60)

  private static let entry: Gen<UnnumberedEnvelope> = pair(.int(1...6), .int(1...4)).flatMap {
    record,
    revision in
    Gen<String>.text.map { .made(UInt64(record), revision: revision, $0) }
  }

  private static let draft: Gen<KeptDraft> = pair(.int(1...3), .text).map { form, text in
    .made("form \(form)", text)
  }

  /// What the store answered, a refusal included.
  func tell(to store: any JournalStore, in journal: JournalName) async throws -> [Envelope]? {
    do {
      switch self {
      case .append(let entries): return try await store.append(entries, to: journal)
      case .erase(let tombstone): return try await store.erase(leaving: [tombstone], in: journal)
      case .keep(let draft): try await store.keep(draft, in: journal)
      case .discard(let key): try await store.discard(key, in: journal)
      }
      return []
    } catch is RevisionTaken {
      return nil
    }
  }
}
