import Foundation
import Journaling
import Records
import Support
import Testing

/// What a newer binary wrote, an older one keeps.
struct UnknownFieldTests {
  let desk = Desk()

  private func wrote(_ payload: String, format: Int = 1) async throws {
    let entry = UnnumberedEnvelope.made(1, format: format, payload)
    _ = try await desk.store.append([entry], to: .own)
  }

  private var payload: String {
    get async throws {
      let newest = try await desk.store.newest(in: .own).last
      return newest.map { String(decoding: $0.content.payload, as: UTF8.self) } ?? ""
    }
  }

  private static let newer = """
    {"kind":"lesson","record":{"id":"\(RecordID.numbered(1))","learnedAt":"2026-11-23T08:00:00.000Z",\
    "sort":"keep","text":"one","weight":1.10,"tags":[{"id":"a","x":null}]}}
    """

  @Test func `unknown fields survive a save byte for byte`() async throws {
    try await wrote(Self.newer)
    try await desk.save(desk.lesson("two"))
    let saved = try await payload
    #expect(saved.contains(#""text":"two""#))
    #expect(saved.contains(#""weight":1.10"#))
    #expect(saved.contains(#""tags":[{"id":"a","x":null}]"#))
  }

  @Test func `unknown fields survive two saves in one commit`() async throws {
    try await wrote(Self.newer)
    let (first, second) = (desk.lesson("two"), desk.lesson("three"))
    try await desk.keeper.commit { _ in [.save(first), .save(second)] }
    #expect(try await payload.contains(#""weight":1.10"#))
  }

  @Test func `a new record asks the store for nothing`() async throws {
    let asked = Counter()
    let desk = Desk(
      TappedStore(MemoryStore()) { if $0 == .newestOf || $0 == .history { asked.next() } }
    )
    try await desk.save(desk.lesson("new"))
    #expect(asked.count == 0)
  }

  @Test func `an unknown kind is kept, undone and brought back as it was`() async throws {
    let payload = #"{"kind":"horoscope","record":{"id":"x","stars":5.50}}"#
    try await wrote(payload)
    let reference = Reference(kind: Kind(rawValue: "horoscope"), id: .numbered(1))
    #expect(try await desk.keeper.journal().unknown == [reference])
    let removal = try await desk.keeper.commit { _ in [.remove(reference)] }
    #expect(try await desk.keeper.journal().unknown.isEmpty)
    try await desk.keeper.undo(try #require(removal.commit))
    #expect(try await desk.keeper.journal().unknown == [reference])
    #expect(
      try await self.payload
        == #"{"kind":"horoscope","act":"undone","record":{"id":"x","stars":5.50}}"#
    )
  }

  @Test func `bytes of a newer binary are written down as they are`() async throws {
    let payload = Data(#"{"kind":"horoscope","record":{"stars":5.50}}"#.utf8)
    let reference = Reference(kind: Kind(rawValue: "horoscope"), id: .numbered(1))
    try await desk.keeper.commit { _ in [.keep(reference, format: 3, payload: payload)] }
    let newest = try await desk.store.newest(in: .own)
    #expect(newest.map(\.content.payload) == [payload])
    #expect(newest.map(\.content.format) == [3])
  }
}
