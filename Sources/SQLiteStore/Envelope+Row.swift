import Foundation
import GRDB
import Journaling
import Records

extension Envelope {
  /// What ``init(row:)`` reads, in its order.
  static let columns =
    #"sequence, "commit", record, revision, format, key, recorded_at, hand, payload"#

  init(row: Row) {
    self.init(
      sequence: row[0],
      content: UnnumberedEnvelope(
        commit: RecordID(row[1]),
        record: RecordID(row[2]),
        revision: row[3],
        format: row[4],
        key: row[5],
        recordedAt: Date(milliseconds: row[6]),
        hand: row[7],
        payload: row[8]
      )
    )
  }
}

extension Date {
  /// Since 1970: what a column of time holds.
  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
