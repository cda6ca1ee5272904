import Foundation
import Journaling
import Records
import Support
import Testing

/// A commit so long that it is written and read on all cores.
struct LongCommitTests {
  let desk = Desk()

  private func lessons(_ count: Int) -> [Lesson] {
    (1...count).map { desk.lesson("\($0)", id: UInt64($0)) }
  }

  @Test(arguments: [1_000, 1_001, 2_503])
  func `is kept in its order`(_ count: Int) async throws {
    let lessons = lessons(count)
    let receipt = try await desk.keeper.commit { _ in lessons.map { .save($0) } }
    #expect(receipt.changed == lessons.map(\.reference))
    let entries = try await desk.store.entries(in: .own, after: 0)
    #expect(entries.map(\.content.record) == lessons.map(\.id.raw))
    // On their shelf they stand by name, since all are of the same moment.
    let filed = lessons.sorted { $0.id < $1.id }.map(\.text)
    #expect(try await desk.lessons == filed)
    #expect(try await Desk(desk.store, seed: 2).lessons == filed)
  }

  @Test func `saves a record twice as two revisions, the later one last`() async throws {
    let lessons = lessons(1_500)
    let again = desk.lesson("again", id: 7)
    try await desk.keeper.commit { _ in (lessons + [again]).map { .save($0) } }
    #expect(try await desk.text(of: 7) == "again")
    let history = try await desk.keeper.history(of: again.id.raw)
    #expect(history.map(\.revision) == [1, 2])
  }

  @Test func `carries over what a newer binary wrote of a record before`() async throws {
    try await desk.save(desk.lesson("old", id: 3))
    let reference = desk.lesson("", id: 3).reference
    let newer = try PayloadCoder.payload(saving: desk.lesson("old", id: 3), as: nil)
    let text = String(decoding: newer, as: UTF8.self)
      .replacing(#""text":"old""#, with: #""text":"old","weight":1.10"#)
    try await desk.keeper.commit { _ in [.keep(reference, format: 1, payload: Data(text.utf8))] }
    let lessons = lessons(1_200)
    try await desk.keeper.commit { _ in lessons.map { .save($0) } }
    let newest = try await desk.store.newest(of: [reference.id], in: .own)
    let kept = try #require(newest.first).content.payload
    #expect(String(decoding: kept, as: UTF8.self).contains(#""weight":1.10"#))
    #expect(try await desk.text(of: 3) == "3")
  }

  @Test func `is saved whole or not at all`() async throws {
    let lessons = lessons(1_200)
    var broken = Unwritable(id: Identifier(.numbered(5_000)))
    broken.weight = .nan
    let last = broken
    await #expect(throws: EncodingError.self) {
      try await desk.keeper.commit { _ in lessons.map { .save($0) } + [.save(last)] }
    }
    #expect(try await desk.store.head(of: .own) == 0)
  }
}

/// A record of nobody's that JSON cannot hold.
private struct Unwritable: JournalRecord {
  static let kind = Kind(rawValue: "unwritable")
  static let names = KindNames("unwritable", "Unwritable", in: .plan, about: "Never written.")
  let id: Identifier<Unwritable>
  var weight = 1.0
  var filedAt: Date { .start }
}
