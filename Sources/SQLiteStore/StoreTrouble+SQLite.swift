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
    case .SQLITE_CORRUPT: self = .damaged
    case .SQLITE_IOERR: self = .unreliableDisk
    default: self = .unexpected(code: Int(error.extendedResultCode.rawValue))
    }
  }

  init(errno code: Int32) {
    switch code {
    case EACCES, EPERM: self = .notAllowed
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT: self = .diskFull
    case EEXIST: self = .fileExists
    case EIO: self = .unreliableDisk
    default: self = .notFound
    }
  }

  /// Runs `body`, and says what the database says in our words.
  static func explaining<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
    do { return try body() } catch let error as DatabaseError { throw StoreTrouble(error) }
  }

  static func explaining<Outcome>(_ body: () async throws -> Outcome) async throws -> Outcome {
    do { return try await body() } catch let error as DatabaseError { throw StoreTrouble(error) }
  }
}
