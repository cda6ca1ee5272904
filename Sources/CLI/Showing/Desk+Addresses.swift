import Journaling
import Records

extension Desk {
  /// The path of the page that shows a record, below the one where this journal's pages live.
  ///
  /// - Throws: ``UnusableFile``.
  func address(of record: Reference) throws -> String {
    try AccessFiles(place).home() + record.address
  }
}
