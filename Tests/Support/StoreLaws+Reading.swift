import Foundation
import Journaling
import Records

let readingLaws: [StoreLaw] = [
  StoreLaw("the newest entry of every record, in the order they were written") { store in
    _ = try await store.append([.made(1), .made(2), .made(3)], to: .own)
    _ = try await store.append([.made(2, revision: 2, "later")], to: .own)
    try await expectSame(store.newest(in: .own).map(\.sequence), [1, 3, 4])
  },
  StoreLaw("the newest entries of some records") { store in
    _ = try await store.append([.made(1), .made(2)], to: .own)
    _ = try await store.append([.made(2, revision: 2)], to: .own)
    let found = try await store.newest(of: [.numbered(2), .numbered(99)], in: .own)
    try expectSame(found.map(\.sequence), [3])
    try await expectSame(store.newest(of: [.numbered(2)], in: .other), [])
    try await expectSame(store.newest(of: [], in: .own), [])
  },
  StoreLaw("the entries after a sequence, in order") { store in
    _ = try await store.append([.made(1), .made(2), .made(3)], to: .own)
    try await expectSame(store.entries(in: .own, after: 1).map(\.sequence), [2, 3])
    try await expectSame(store.entries(in: .own, after: 3), [])
  },
  StoreLaw("the history of a record, oldest first") { store in
    _ = try await store.append([.made(1), .made(2)], to: .own)
    _ = try await store.append([.made(1, revision: 2)], to: .own)
    let history = try await store.history(of: .numbered(1), in: .own)
    try expectSame(history.map(\.content.revision), [1, 2])
    try await expectSame(store.history(of: .numbered(9), in: .own), [])
  },
  StoreLaw("the entries of a commit, in order") { store in
    _ = try await store.append([.made(1, commit: 50), .made(2, commit: 50)], to: .own)
    _ = try await store.append([.made(3, commit: 51)], to: .own)
    try await expectSame(store.entries(of: .numbered(50), in: .own).map(\.sequence), [1, 2])
    try await expectSame(store.entries(of: .numbered(52), in: .own), [])
    try await expectSame(store.entries(of: .numbered(50), in: .other), [])
  },
  StoreLaw("the head moves with every write, whoever asks") { store in
    for record in 1...5 as ClosedRange<UInt64> {
      try await expectSame(store.head(of: .own), Int(record) - 1)
      try await expectSame(store.head(of: .other), 0)
      _ = try await store.append([.made(record)], to: .own)
    }
  },
]
