import Foundation
import GRDB
import Journaling
import Records
import SQLiteStore

/// Single durable saves, in turn with bare inserts of the same bytes into a table of SQLite.
struct Saves {
  let folder: URL

  func compare(seconds: Int) async throws {
    let kept = try KeptSaves(file: folder.appending(path: "kept.sqlite"))
    let bare = try BareInserts(file: folder.appending(path: "bare.sqlite"))
    try await kept.save(20)
    try await bare.insert(20)
    let clock = ContinuousClock()
    var (keptTimes, bareTimes): ([Double], [Double]) = ([], [])
    let end = clock.now + .seconds(seconds)
    while clock.now < end {
      for isKept in [true, false] {
        let time = try await clock.measure {
          if isKept { try await kept.save(10) } else { try await bare.insert(10) }
        }
        if isKept {
          keptTimes.append(time / .seconds(10))
        } else {
          bareTimes.append(time / .seconds(10))
        }
      }
    }
    try say(["kept": keptTimes, "bare": bareTimes])
  }
}

/// What a person's save goes through: decide, encode, append, fold.
struct KeptSaves {
  private let keeper: JournalKeeper
  private let message: Message

  init(file: URL) throws {
    keeper = JournalKeeper(
      store: try SQLiteJournalStore(file: file),
      hand: "benchmark",
      clock: { .live() }
    )
    message = Self.message
  }

  static var message: Message {
    var chance = Chance(seed: 3)
    let now = Surroundings.live()
    var message = Message(id: now.newID(), writtenAt: now.now, template: "t4-reply")
    message.recipient = "Mara Lind"
    message.subject = "Thank you"
    message.text = Prose.text(800, &chance)
    return message
  }

  func save(_ times: Int) async throws {
    for _ in 0..<times {
      let now = Surroundings.live()
      var fresh = Message(id: now.newID(), writtenAt: now.now, template: message.template)
      fresh.recipient = message.recipient
      fresh.subject = message.subject
      fresh.text = message.text
      let saved = fresh
      try await keeper.commit { _ in [.save(saved)] }
    }
  }
}

/// The least SQLite can do to keep the same bytes as surely.
struct BareInserts {
  private let queue: DatabaseQueue
  private let payload: Data

  init(file: URL) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA fullfsync = ON;
          PRAGMA checkpoint_fullfsync = ON;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          """
      )
    }
    queue = try DatabaseQueue(path: file.path, configuration: configuration)
    payload = try PayloadCoder.payload(saving: KeptSaves.message, as: nil)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(
        sql: """
          CREATE TABLE entry (
            sequence INTEGER PRIMARY KEY, "commit" BLOB NOT NULL, record BLOB NOT NULL,
            recorded_at INTEGER NOT NULL, payload BLOB NOT NULL) STRICT
          """
      )
    }
  }

  func insert(_ times: Int) async throws {
    for _ in 0..<times {
      let name = Data((0..<16).map { _ in UInt8.random(in: 0...255) })
      try await queue.writeWithoutTransaction { [payload] db in
        try db.inTransaction(.immediate) {
          try db.cachedStatement(
            sql: #"INSERT INTO entry ("commit", record, recorded_at, payload) VALUES (?, ?, ?, ?)"#
          ).execute(arguments: [name, name, 1_795_000_000_000, payload])
          return .commit
        }
      }
    }
  }
}

/// Prints what was found as one line of JSON.
func say(_ facts: some Encodable) throws {
  print(String(decoding: try JSONEncoder().encode(facts), as: UTF8.self))
}
