import Records

extension NoticeWord {
  var phrase: Phrase {
    switch self {
    case .saved: "Saved."
    case .added: "Added."
    case .removed: "Removed. It can be brought back for 30 days."
    case .moved: "Moved."
    case .undone: "Undone."
    case .erased: "Erased for good. Copies you saved somewhere else are not touched."
    case .erasedLater:
      """
      Erased. The file still holds traces, because another program is reading it or the disk is \
      full. Rebound removes them as soon as it can.
      """
    case .broughtBack: "Restored the backup."
    case .shredded: "Shredded. The words are gone for good."
    case .done: "Done."
    case .dropped: "Dropped. That is fine."
    case .imported: "Imported."
    case .merged: "Made one. Nothing of either is lost."
    case .hidden: "Out of sight. It can be brought back at the foot of this page."
    case .closed: "Treated as closed. A late word opens it again."
    case .keptOpen: "It stays open."
    case .ended: "That is enough for this one."
    case .keptTwice:
      "This was changed in another window too. Both texts are kept, one after the other."
    case .nothingWritten: "Nothing was written down. That is fine."
    case .partlyUndone: "Undone, but for what has changed since."
    case .thrownAway: "Thrown away."
    case .tooLate: "This is more than 30 days ago and can no longer be undone."
    }
  }
}
