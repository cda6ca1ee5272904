import Journaling
import Wording

/// What to say of an error the person did not make.
enum Trouble {
  /// For the log.
  ///
  /// Only errors of our own types speak: any other could quote what it was given.
  static func words(_ error: any Error) -> String {
    switch error {
    case let error as StoreTrouble: error.description
    case let error as Conflict: "conflict on \(error.record)"
    default: "no details kept"
    }
  }

  static func phrase(_ error: any Error) -> Phrase {
    switch error {
    case is Conflict:
      "Another window was saving at the same moment. Nothing was lost; go back and save again."
    case let error as StoreTrouble: Phrase(verbatim: error.description)
    default: "Something went wrong on this machine. What you typed is still in the window before."
    }
  }
}
