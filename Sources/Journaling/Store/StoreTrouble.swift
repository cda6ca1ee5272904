/// Why a store could not do what it was asked, in words for the person whose machine it is.
///
/// No case carries a message of the database: it could quote what somebody wrote.
package enum StoreTrouble: Error, Equatable {
  case heldByAnother
  case readOnly
  case diskFull
  case notAllowed
  case notFound
  /// The file is no journal, and no database at all.
  case notAJournal
  case damaged
  /// A newer Rebound has written here, in a way this one does not know.
  case newer
  case fileExists
  case memoryOnly
  /// The disk itself failed.
  case unreliableDisk
  case unexpected(code: Int)
}

extension StoreTrouble: CustomStringConvertible {
  package var description: String {
    switch self {
    case .heldByAnother:
      "Another program is holding the journal's file. Close it, then try again."
    case .readOnly:
      "The journal's file or its directory cannot be written. Nothing was changed."
    case .diskFull:
      "The disk is full. Nothing was changed; make some room, then try again."
    case .notAllowed:
      "The journal's file may not be opened by this user."
    case .notFound:
      "The journal's file cannot be opened. See that its directory is there, then try again."
    case .notAJournal:
      "The file is not a journal. It was left as it is."
    case .damaged:
      "The journal's file is damaged. Keep a copy of it, then bring back the newest backup."
    case .newer:
      "A newer Rebound has written this journal. Update Rebound to open it."
    case .fileExists:
      "There is a file of that name already. It was left as it is."
    case .memoryOnly:
      "This journal is held in memory only. There is no file to copy."
    case .unreliableDisk:
      "The disk failed while the journal's file was read or written."
    case .unexpected(let code):
      "The journal's file could not be used (SQLite says \(code))."
    }
  }
}
