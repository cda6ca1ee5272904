import Foundation
import Journaling
import Records
import SQLiteStore
import Web

/// Writes a journal to measure with, and the key to read it with.
struct Preparing {
  let folder: URL

  func write(_ records: Int) async throws {
    let place = DataPlace(directory: folder)
    try place.prepare()
    let files = AccessFiles(place)
    let access = Access(secret: try files.secret(), home: try files.home())
    let store = try SQLiteJournalStore(file: place.journal)
    let keeper = JournalKeeper(store: store, writer: "benchmark", clock: { .live() })
    let changes = records == 0 ? [] : LongSearch(records: records, endingAt: .live()).changes
    for start in stride(from: 0, to: changes.count, by: 500) {
      let part = Array(changes[start..<min(start + 500, changes.count)])
      try await keeper.commit { _ in part }
    }
    let journal = try await keeper.journal()
    // What the records are written as, without anything of SQLite's.
    let bytes = try await store.newest(in: .own).reduce(0) { $0 + $1.content.payload.count }
    try say([
      "home": access.home, "cookie": "\(access.cookieName)=\(access.cookie)",
      "records": String(journal.everything.count), "bytes": String(bytes),
      "recovery": journal.shelf(Recovery.self).last?.id.description ?? "",
    ])
  }
}
