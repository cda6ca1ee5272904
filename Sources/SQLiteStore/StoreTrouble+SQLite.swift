import Foundation
import GRDB
import Journaling

extension StoreTrouble {
  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .heldByAnother
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_PERM, .SQLITE_AUTH: self = .notAllowed
    case .SQLITE_CANTOPEN: self = .notFound
    case .SQLITE_NOTADB: self = .notAJournal
    // The statements are constants: if one does not fit the file, the file is damaged.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_FORMAT, .SQLITE_SCHEMA, .SQLITE_MISMATCH:
      self = .damaged
    case .SQLITE_CONSTRAINT: self = .notAccepted
    case .SQLITE_IOERR: self = .unreliableDisk
    default: self = .unexpected(code: Int(error.extendedResultCode.rawValue))
    }
  }

  /// Runs `body`, and turns database errors into ``StoreTrouble``.
  static func explaining<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
    do { return try body() } catch { throw explained(error) }
  }

  static func explaining<Outcome>(_ body: () async throws -> Outcome) async throws -> Outcome {
    do { return try await body() } catch { throw explained(error) }
  }

  private static func explained(_ error: any Error) -> any Error {
    switch error {
    case let error as DatabaseError: StoreTrouble(error)
    // A cell is not of its column's type.
    case is RowDecodingError: StoreTrouble.damaged
    default: error
    }
  }
}
