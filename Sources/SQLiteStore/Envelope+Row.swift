import Foundation
import GRDB
import Journaling
import Records

extension Envelope {
  /// The columns that ``init(row:)`` reads, in order.
  static let columns =
    #"sequence, "commit", record, revision, format, key, recorded_at, hand, payload"#

  /// - Throws: `RowDecodingError` if a cell has the wrong type, because the file was damaged or
  ///   edited.
  init(row: Row) throws {
    self.init(
      sequence: try row.decode(Int.self, atIndex: 0),
      content: UnnumberedEnvelope(
        commit: RecordID(try row.decode(UUID.self, atIndex: 1)),
        record: RecordID(try row.decode(UUID.self, atIndex: 2)),
        revision: try row.decode(Int.self, atIndex: 3),
        format: try row.decode(Int.self, atIndex: 4),
        key: try row.decode(String.self, atIndex: 5),
        recordedAt: Date(milliseconds: try row.decode(Int64.self, atIndex: 6)),
        writer: try row.decode(String.self, atIndex: 7),
        payload: try row.decode(Data.self, atIndex: 8)
      )
    )
  }
}

extension KeptDraft {
  /// Reads `form, tab, saved_at, payload`.
  init(row: Row) throws {
    self.init(
      key: DraftKey(
        form: try row.decode(String.self, atIndex: 0),
        tab: try row.decode(String.self, atIndex: 1)
      ),
      savedAt: Date(milliseconds: try row.decode(Int64.self, atIndex: 2)),
      payload: try row.decode(Data.self, atIndex: 3)
    )
  }
}

extension RowCursor {
  /// The rows that can be read; unreadable ones are skipped, and ``Doctor`` reports them.
  func readable<Thing>(_ read: (Row) throws -> Thing) throws -> [Thing] {
    var things: [Thing] = []
    while let row = try next() {
      do { things.append(try read(row)) } catch is RowDecodingError {}
    }
    return things
  }
}

extension Date {
  /// Milliseconds since 1970, as stored in time columns.
  var milliseconds: Int64 {
    let milliseconds = (timeIntervalSince1970 * 1000).rounded()
    return Int64(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max)
  }

  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
