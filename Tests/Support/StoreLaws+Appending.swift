import Foundation
import Journaling
import Records

let appendingLaws: [StoreLaw] = [
  StoreLaw("an empty journal has nothing in it") { store in
    try await expectSame(store.head(of: .own), 0)
    try await expectSame(store.newest(in: .own), [])
    try await expectSame(store.entries(in: .own, after: 0), [])
  },
  StoreLaw("entries are numbered from 1 without a gap") { store in
    let first = try await store.append([.made(1), .made(2)], to: .own)
    let second = try await store.append([.made(3)], to: .own)
    try expectSame(first.map(\.sequence), [1, 2])
    try expectSame(second.map(\.sequence), [3])
    try await expectSame(store.head(of: .own), 3)
  },
  StoreLaw("what was appended comes back as it was") { store in
    let bytes = Data((0...255).map { UInt8($0) })
    let entry = UnnumberedEnvelope(
      commit: .numbered(1),
      record: .numbered(2),
      revision: 1,
      format: 7,
      key: "clé 🔑",
      recordedAt: Date(timeIntervalSince1970: 1_795_420_800.123),
      writer: "„serve“",
      payload: bytes
    )
    let appended = try await store.append([entry], to: .own)
    try expectSame(appended.map(\.content), [entry])
    try await expectSame(store.entries(in: .own, after: 0), appended)
  },
  StoreLaw("appending nothing changes nothing") { store in
    try await expectSame(store.append([], to: .own), [])
    try await expectSame(store.head(of: .own), 0)
  },
  StoreLaw("what was decided before others appended is refused whole") { store in
    _ = try await store.append([.made(1)], to: .own, after: 0)
    var refusals: [String] = []
    do {
      _ = try await store.append([.made(2), .made(3)], to: .own, after: 0)
    } catch is JournalMoved {
      refusals.append("moved")
    }
    try await expectSame(store.head(of: .own), 1)
    try await expectSame(store.append([.made(2)], to: .own, after: 1).map(\.sequence), [2])
    do {
      _ = try await store.append([.made(2)], to: .own, after: 0)
    } catch is RevisionTaken {
      refusals.append("taken")
    }
    try expectSame(refusals, ["moved", "taken"])
  },
  StoreLaw("journals do not mix") { store in
    _ = try await store.append([.made(1, "mine"), .made(2)], to: .own)
    _ = try await store.append([.made(1, "theirs")], to: .other)
    try await expectSame(store.head(of: .other), 1)
    try await expectSame(store.newest(in: .other).map(\.content), [.made(1, "theirs")])
    try await expectSame(store.newest(in: .own).count, 2)
    try await expectSame(store.head(of: JournalName("nobody")), 0)
  },
  StoreLaw("a revision is taken once, and the loser saves nothing at all") { store in
    _ = try await store.append([.made(1)], to: .own)
    try await expectThrows(RevisionTaken(record: .numbered(1))) {
      _ = try await store.append([.made(2), .made(1)], to: .own)
    }
    try await expectSame(store.head(of: .own), 1)
    try await expectSame(store.entries(in: .own, after: 0).count, 1)
    let next = try await store.append([.made(2)], to: .own)
    try expectSame(next.map(\.sequence), [2])
  },
  StoreLaw("a revision that skips one is refused") { store in
    try await expectThrows(RevisionTaken(record: .numbered(1))) {
      _ = try await store.append([.made(1, revision: 2)], to: .own)
    }
  },
  StoreLaw("one commit can hold several revisions of a record") { store in
    _ = try await store.append([.made(1), .made(1, revision: 2)], to: .own)
    try await expectSame(store.newest(in: .own).map(\.content.revision), [2])
  },
  StoreLaw("appends at the same time are numbered without a gap") { store in
    try await withThrowingTaskGroup(of: Void.self) { group in
      for record in 1...40 as ClosedRange<UInt64> {
        group.addTask { _ = try await store.append([.made(record)], to: .own) }
      }
      try await group.waitForAll()
    }
    try await expectSame(store.entries(in: .own, after: 0).map(\.sequence), Array(1...40))
  },
]
