import Journaling
import Records

extension CommandEnvironment {
  /// The path of a record's page, below the path where this journal's pages are.
  ///
  /// - Throws: ``UnusableFile``.
  func address(of record: Reference) throws -> String {
    try AccessFiles(place).home() + record.address
  }

  /// The path of an exercise's page, as above.
  ///
  /// - Throws: ``UnusableFile``.
  func address(ofExercise id: String) throws -> String {
    try AccessFiles(place).home() + "/exercises/\(id)"
  }
}
