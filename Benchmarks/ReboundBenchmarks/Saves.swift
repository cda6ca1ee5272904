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
    let bare = try BareInserts(file: folder.appending(path: "bare.sqlite"), table: .bare)
    let same = try BareInserts(file: folder.appending(path: "same.sqlite"), table: .journal)
    let clock = ContinuousClock()
    var times: [String: [Double]] = [:]
    let end = clock.now + .seconds(seconds)
    while clock.now < end {
      let keptTime = try await clock.measure { try await kept.save(10) }
      let bareTime = try clock.measure { try bare.insert(10) }
      let sameTime = try clock.measure { try same.insert(10) }
      for (name, time) in [("kept", keptTime), ("bare", bareTime), ("same", sameTime)] {
        times[name, default: []].append(time / .seconds(10))
      }
    }
    try say(times)
  }
}

/// What a person's save goes through: decide, encode, append, fold.
struct KeptSaves {
  private let keeper: JournalKeeper
  private let message: Message

  init(file: URL) throws {
    keeper = JournalKeeper(
      store: try SQLiteJournalStore(file: file),
      writer: "benchmark",
      clock: { .live() }
    )
    message = Self.message
  }

  static var message: Message {
    var chance = SplitMix64(seed: 3)
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

/// The least SQLite can do to keep the same bytes as surely, without any thread but the caller's.
final class BareInserts {
  /// Where the bytes go.
  enum Table {
    /// A table with nothing but them, their number and their names.
    case bare
    /// The journal's own, with its keys, index and trigger.
    case journal
  }

  private let queue: DatabaseQueue
  private let payload: Data
  private let table: Table
  private var chance = SplitMix64(seed: 8)
  private var sequence = 0

  init(file: URL, table: Table) throws {
    if table == .journal { _ = try SQLiteJournalStore(file: file) }
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
    self.table = table
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: table == .journal ? Self.firstJournal : Self.plainTable)
    }
  }

  private static let firstJournal = "INSERT INTO journal (name, created_at) VALUES ('own', 0)"
  private static let plainTable = """
    PRAGMA journal_mode = WAL;
    CREATE TABLE entry (
      sequence INTEGER PRIMARY KEY, "commit" BLOB NOT NULL, record BLOB NOT NULL,
      recorded_at INTEGER NOT NULL, payload BLOB NOT NULL) STRICT
    """

  private static let intoPlain = """
    INSERT INTO entry (sequence, "commit", record, recorded_at, payload) VALUES (?, ?, ?, ?, ?)
    """
  private static let intoJournal = """
    INSERT INTO entry
      (sequence, "commit", record, recorded_at, payload, journal, revision, format, key, hand)
    VALUES (?, ?, ?, ?, ?, 1, 1, 1, '', 'benchmark')
    """

  func insert(_ times: Int) throws {
    for _ in 0..<times {
      let name = UUID.timeOrdered(at: Date(), from: &chance)
      sequence += 1
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try db.cachedStatement(sql: table == .journal ? Self.intoJournal : Self.intoPlain)
            .execute(arguments: [sequence, name, name, 1_795_000_000_000, payload])
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
