import Foundation
import GRDB

/// The number that distinguishes a journal's file from its copies: SQLite's `user_version`.
///
/// It is in the first page, so reading a few bytes shows whether a copy was written over the file
/// while it was open.
enum FileNumber {
  /// Its byte offset in the file.
  static let place = 60

  static func new() -> Int32 { .random(in: 1 ... .max) }

  static func bytes() -> [UInt8] { withUnsafeBytes(of: new().bigEndian) { Array($0) } }
}

extension Database {
  func fileNumber() throws -> UInt32 {
    UInt32(bitPattern: try Int32.fetchOne(self, sql: "PRAGMA user_version") ?? 0)
  }

  /// Assigns a number to a file that has none yet.
  func numberFile() throws {
    guard try fileNumber() == 0 else { return }
    try inTransaction(.immediate) {
      if try fileNumber() == 0 { try execute(sql: "PRAGMA user_version = \(FileNumber.new())") }
      return .commit
    }
  }
}
