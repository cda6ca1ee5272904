import Foundation
import Journaling
import Records

let erasingLaws: [StoreLaw] = [
  StoreLaw("an erased record has a tombstone and no past") { store in
    _ = try await store.append([.made(1, "secret"), .made(2, "stays")], to: .own)
    _ = try await store.append([.made(1, revision: 2, "more secret")], to: .own)
    let back = try await store.erase(leaving: [.made(1, revision: 3, "gone")], in: .own)
    try expectSame(back.map(\.sequence), [4])
    try await expectSame(store.history(of: .numbered(1), in: .own), back)
    try await expectSame(store.entries(in: .own, after: 0).map(\.sequence), [2, 4])
    try await expectSame(store.head(of: .own), 4)
  },
  StoreLaw("several records are erased at once") { store in
    _ = try await store.append([.made(1), .made(2), .made(3)], to: .own)
    _ = try await store.erase(leaving: [.made(1, revision: 2), .made(3, revision: 2)], in: .own)
    try await expectSame(store.newest(in: .own).map(\.sequence), [2, 4, 5])
  },
  StoreLaw("an erasure that comes too late erases nothing") { store in
    _ = try await store.append([.made(1), .made(2)], to: .own)
    _ = try await store.append([.made(2, revision: 2)], to: .own)
    try await expectThrows(RevisionTaken(record: .numbered(2))) {
      _ = try await store.erase(leaving: [.made(1, revision: 2), .made(2, revision: 2)], in: .own)
    }
    try await expectSame(store.entries(in: .own, after: 0).map(\.sequence), [1, 2, 3])
  },
  StoreLaw("a revision that was erased is not free again") { store in
    _ = try await store.append([.made(1), .made(1, revision: 2)], to: .own)
    _ = try await store.erase(leaving: [.made(1, revision: 3)], in: .own)
    for revision in 1...3 {
      try await expectThrows(RevisionTaken(record: .numbered(1))) {
        _ = try await store.append([.made(1, revision: revision)], to: .own)
      }
    }
    _ = try await store.append([.made(1, revision: 4, "begun again")], to: .own)
    _ = try await store.erase(leaving: [.made(1, revision: 5)], in: .own)
    try await expectSame(store.history(of: .numbered(1), in: .own).map(\.sequence), [5])
  },
  StoreLaw("erasing leaves other journals alone") { store in
    _ = try await store.append([.made(1)], to: .own)
    _ = try await store.append([.made(1)], to: .other)
    _ = try await store.erase(leaving: [.made(1, revision: 2)], in: .own)
    try await expectSame(store.history(of: .numbered(1), in: .other).map(\.sequence), [1])
  },
  StoreLaw("erasing nothing changes nothing") { store in
    try await expectSame(store.erase(leaving: [], in: .own), [])
    try await expectSame(store.head(of: .own), 0)
  },
]
