import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Records

/// What a request is answered with.
enum Answer {
  case page(Page, status: HTTPResponse.Status = .ok)
  /// On to a page, with word of what was saved.
  case redirect(Place, Notice? = nil)
  case file(Data, type: String, name: String)
  /// A page without navigation, which needs no journal.
  case plain(PlainPage)
  case text(String, status: HTTPResponse.Status = .ok)

  /// The same page once more, with what there is to mend.
  static func again(_ page: Page) -> Answer { .page(page, status: .unprocessableContent) }
}

/// Word of what was just done, carried in the address of the next page.
struct Notice: Equatable {
  /// What happened: a word of ``NoticeText``.
  let word: NoticeWord
  /// What "undo" takes back.
  let commit: RecordID?

  init(_ word: NoticeWord, undo commit: RecordID? = nil) {
    self.word = word
    self.commit = commit
  }
}

/// The closed list of what a notice can say; the address carries the word, never a text.
enum NoticeWord: String {
  case saved, added, removed, moved, undone, erased, done, dropped, imported, ended, shredded,
    merged, closed, hidden
  case broughtBack = "brought-back"
  case erasedLater = "erased-later"
  case keptOpen = "kept-open"
  case keptTwice = "kept-twice"
  case nothingWritten = "nothing-written"
  case partlyUndone = "partly-undone"
  case thrownAway = "thrown-away"
  case tooLate = "too-late"
}
