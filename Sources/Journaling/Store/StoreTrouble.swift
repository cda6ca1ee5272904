package import Foundation

/// Why a store could not do what it was asked, in words for the person whose machine it is.
///
/// No case carries a message of the database: it could quote what somebody wrote.
package enum StoreTrouble: Error, Equatable {
  case heldByAnother
  case readOnly
  case diskFull
  /// The disk has no room for what opening the journal needs.
  case noRoomToOpen
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
  /// What was to be saved violates a constraint of the file's tables.
  case notAccepted
  /// The journal's file or its log was replaced by another file while it was open.
  case replaced
  /// The journal's file is a symbolic link.
  case link
  /// A folder, a pipe or a device has the file's name.
  case notAFile
  /// The journal was longer before, or had other entries.
  case wentBack(WentBack)
  case unexpected(code: Int)
}

/// Where a journal ended before, and where it ends now.
package struct WentBack: Hashable, Sendable {
  /// How many entries it had before; `newest` is when the newest of them was recorded.
  let entries: Int
  let newest: Date
  let now: Int

  package init(entries: Int, newest: Date, now: Int) {
    self.entries = entries
    self.newest = newest
    self.now = now
  }
}

extension WentBack: CustomStringConvertible {
  package var description: String {
    let english = Locale(identifier: "en_US")
    let day = newest.formatted(.dateTime.weekday(.wide).month(.wide).day().year().locale(english))
    let before = entries.formatted(.number.locale(english))
    let after = now.formatted(.number.locale(english))
    return now < entries
      ? "The journal was longer before: \(before) entries on \(day), and \(after) now."
      : "This is not the journal from before: its \(before) entries of \(day) are not in it."
  }
}

extension StoreTrouble: CustomStringConvertible {
  package var description: String {
    switch self {
    case .heldByAnother:
      "Another program has your journal open, such as `rebound mcp` or a command that is still "
        + "running. Nothing was changed. Close that program, then try again."
    case .readOnly:
      "The journal's file or its directory cannot be written. Nothing was changed."
    case .diskFull:
      "The disk is full. Nothing was changed; make some room, then try again."
    case .noRoomToOpen:
      "The disk is full, and Rebound needs some room to open your journal. What you saved is still "
        + "there. Make some room, then try again."
    case .notAllowed:
      "You do not have permission to open the journal's file."
    case .notFound:
      "The journal's file cannot be opened. Check that its directory exists, then try again."
    case .newer:
      "A newer version of Rebound wrote this journal. Update Rebound to open it."
    case .fileExists:
      "A file with that name already exists. It was left as it is."
    case .memoryOnly:
      "This journal is held in memory only. There is no file to copy."
    case .unreliableDisk:
      "The journal's file could not be read or written: the disk failed, or another program changed "
        + "the file or its log. Restart Rebound, then run `rebound doctor`."
    case .notAccepted:
      "Something in it does not fit in a journal. Nothing was changed."
    case .replaced:
      "The journal's file was replaced while Rebound had it open. Nothing was saved. "
        + "Restart Rebound."
    case .link:
      "The journal's file is a link to another place, and Rebound does not follow links. "
        + "Name the directory of the file itself in REBOUND_DATA."
    case .notAJournal, .notAFile, .damaged, .wentBack: adviceToRestore
    case .unexpected(let code):
      "The journal's file could not be used (SQLite says \(code))."
    }
  }

  private var adviceToRestore: String {
    switch self {
    case .notAJournal:
      "The file is not a journal. It was left as it is. If your journal was here, "
        + "`rebound restore` lists the backups that can be brought back."
    case .notAFile:
      "Something else, such as a folder, has the name of the journal's file. Move it somewhere else. "
        + "If your journal was here, `rebound restore` lists the backups that can be brought back."
    case .wentBack(let was):
      "\(was) Nothing was changed. `rebound restore` lists the backups that can be brought back. "
        + "To continue with what is there: `rebound doctor --accept`."
    default:
      "The journal's file is damaged. It was left as it is. Stop Rebound, then bring back a "
        + "backup: `rebound restore` lists those there are, and sets the damaged file aside."
    }
  }
}

extension StoreTrouble {
  /// What is in the way, without what became of the journal: for when something was done before.
  package var reason: String {
    switch self {
    case .diskFull: "The disk is full."
    case .readOnly: "The journal's file or its directory cannot be written."
    case .notAccepted: "Something in it does not fit in a journal."
    case .replaced: "The journal's file was replaced while Rebound had it open."
    case .damaged: "The journal's file is damaged."
    case .notAJournal: "The file is not a journal."
    case .wentBack(let was): "\(was)"
    default: description
    }
  }

  /// The reason of any error; only errors of our own speak, as any other could quote what it was
  /// given.
  static func reason(of error: any Error) -> String {
    (error as? StoreTrouble)?.reason ?? "The system says \(type(of: error))."
  }
}

extension StoreTrouble {
  /// The trouble that an `errno` of a file operation stands for.
  package init(errno code: Int32) {
    switch code {
    case EACCES, EPERM: self = .notAllowed
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT: self = .diskFull
    case EEXIST: self = .fileExists
    case ELOOP: self = .link
    case EIO: self = .unreliableDisk
    default: self = .notFound
    }
  }
}
