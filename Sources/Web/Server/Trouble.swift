import HTTPTypes
import Journaling
import Records

/// What to say of an error the person did not make.
enum Trouble {
  /// For the log.
  ///
  /// Only errors of our own types speak: any other could quote what it was given.
  static func words(_ error: any Error) -> String {
    switch error {
    case let error as StoreTrouble: error.description
    case let error as BackupNotMade: error.description
    case let error as ErasureUnfinished: error.description
    case let error as CopyRefused: error.description
    case let error as UnusableFile: error.description
    case let error as Conflict: "conflict on \(error.record)"
    default: "no details kept"
    }
  }

  static func status(_ error: any Error) -> HTTPResponse.Status {
    switch error {
    case StoreTrouble.diskFull: .init(code: 507)
    case StoreTrouble.heldByAnother: .serviceUnavailable
    case let error as UnusableFile where error.hasNoRoom: .init(code: 507)
    default: .internalServerError
    }
  }

  static func phrase(_ error: any Error) -> Phrase {
    switch error {
    case is Conflict:
      "Another window was saving at the same time. Nothing was lost. Go back and save again."
    case let error as StoreTrouble: Phrase(verbatim: error.description)
    case let error as BackupNotMade: Phrase(verbatim: error.description)
    case let error as UnusableFile where error.hasNoRoom: phrase(StoreTrouble.diskFull)
    case let error as ErasureUnfinished: Phrase(verbatim: error.description)
    // Without its path: the page is also for somebody who may not know it.
    case is UnusableFile:
      """
      Rebound cannot use its data folder. It may have been moved or removed, or you may not have access to it. \
      Put it back, then restart Rebound.
      """
    default:
      "Something went wrong on this computer. Go back one page; what you typed may still be there."
    }
  }
}
