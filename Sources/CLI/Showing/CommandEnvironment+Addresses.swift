import Journaling
import Records

extension CommandEnvironment {
  /// The path of a record's page, below the path where this journal's pages are.
  ///
  /// - Throws: ``UnusableFile``.
  func address(of record: Reference) throws -> String {
    try AccessFiles(place).home() + record.address
  }
}
