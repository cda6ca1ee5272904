import Foundation
import Journaling

/// What was moved to make room for a backup, so that it can be moved back.
struct SetAsideJournal {
  let journal: URL
  /// Where the journal's file is now; nil if there was none.
  private(set) var file: URL?
  private var moved: [(from: URL, to: URL)] = []

  init(journal: URL) {
    self.journal = journal
  }

  /// - Throws: ``StoreTrouble``; then everything is where it was before the first move.
  mutating func move(_ from: URL, to: URL) throws {
    guard rename(from.path, to.path) == 0 else { throw failure() }
    moved.append((from, to))
  }

  /// Gives the journal's file another name.
  ///
  /// - Throws: ``StoreTrouble``; then everything is where it was before the first move.
  mutating func moveJournal(to name: URL) throws {
    // With a second name it is never without one; some file systems know only one name a file.
    if link(journal.path, name.path) != 0 { try move(journal, to: name) }
    file = name
  }

  /// Moves everything back.
  func takeBack() {
    for (from, to) in moved.reversed() { rename(to.path, from.path) }
    // If it was not moved it has kept its name, and needs no second one.
    if let file, access(journal.path, F_OK) == 0 { unlink(file.path) }
  }

  private func failure() -> StoreTrouble {
    let trouble = StoreTrouble(errno: errno)
    takeBack()
    return trouble
  }
}
