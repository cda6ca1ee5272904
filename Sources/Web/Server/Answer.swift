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
    case .removed: "Removed. You can restore it for 30 days."
    case .shutOut: "This program can no longer read your journal."
    case .moved: "Moved."
    case .undone: "Undone."
    case .erased: "Erased for good. Copies you saved somewhere else still exist."
    case .erasedLater:
      """
      Erased. The file still holds traces, because another program is reading it or the disk is \
      full. Rebound removes them as soon as it can.
      """
    case .broughtBack: "Restored the backup."
    case .shredded: "Shredded. The text is gone for good."
    case .done: "Done."
    case .dropped: "Dropped."
    case .imported: "Imported."
    case .merged: "Merged. Nothing was lost."
    case .hidden: "Hidden. You can bring it back at the bottom of this page."
    case .closed: "Closed as no reply. If they reply later, it opens again."
    case .keptOpen: "This application stays open."
    case .ended: "You ended the five steps."
    case .keptTwice:
      "You also changed this in another window. Both texts are saved, one after the other."
    case .nothingWritten: "You left everything blank, so nothing was saved."
    case .partlyUndone: "Undone, except for what has changed since."
    case .thrownAway: "Draft discarded."
    case .tokenMade:
      """
      The token was made, and was shown once. If you did not copy it, remove the program and make \
      another token.
      """
    case .tooLate: "This was more than 30 days ago and can no longer be undone."
    }
  }
}
