import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Records

/// What a request is answered with.
enum Answer {
  case page(Page, status: HTTPResponse.Status = .ok)
  /// A page that is shown once: the same form sent again is redirected, with word of what was done.
  case once(Page, then: Place, Notice)
  /// Redirects to a page, with a message about what was saved.
  case redirect(Place, Notice? = nil)
  case file(Data, type: String, name: String)
  /// A page without navigation, which needs no journal.
  case plain(PlainPage)
  case text(String, status: HTTPResponse.Status = .ok)

  /// The same page again, with its problems.
  static func again(_ page: Page) -> Answer { .page(page, status: .unprocessableContent) }

  /// What saving a form leads to, or its page again with its problems.
  static func saved(
    _ save: () async throws -> Answer,
    again page: (Problems) throws -> Page
  ) async throws -> Answer {
    do {
      return try await save()
    } catch let problems as Problems {
      return .again(try page(problems))
    }
  }
}

/// A message about what was just done, carried in the address of the next page.
struct Notice: Equatable {
  /// What happened.
  let word: NoticeWord
  /// What "undo" takes back.
  let commit: RecordID?

  init(_ word: NoticeWord, undo commit: RecordID? = nil) {
    self.word = word
    self.commit = commit
  }
}

/// What a notice can say.
///
/// The address carries the case, never a text.
enum NoticeWord: String {
  case saved, added, removed, moved, undone, erased, done, dropped, imported, ended, shredded,
    merged, closed, hidden
  case shutOut = "shut-out"
  case broughtBack = "brought-back"
  case erasedLater = "erased-later"
  case keptOpen = "kept-open"
  case keptTwice = "kept-twice"
  case nothingWritten = "nothing-written"
  case partlyUndone = "partly-undone"
  case thrownAway = "thrown-away"
  case tooLate = "too-late"
  case tokenMade = "token-made"
}

extension NoticeWord {
  var phrase: Phrase {
    switch self {
    case .saved: "Saved."
    case .added: "Added."
    case .removed: "Removed. It can be brought back for 30 days."
    case .shutOut: "This program can no longer read your journal."
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
    case .tokenMade:
      """
      The token was made, and was shown once. If you did not copy it, remove the program and make \
      another token.
      """
    case .tooLate: "This is more than 30 days ago and can no longer be undone."
    }
  }
}
