import Foundation
import Journaling

/// The files that were moved to make room for a backup, so that they can be moved back.
struct SetAsideJournal {
  let journal: URL
  /// Where the journal's file is now; nil if there was none.
  private(set) var file: URL?
  private var moved: [(from: URL, to: URL)] = []

  init(journal: URL) { self.journal = journal }

  /// - Throws: ``StoreTrouble``, after moving everything back.
  mutating func move(_ from: URL, to: URL) throws {
    guard rename(from.path, to.path) == 0 else { throw failure() }
    moved.append((from, to))
  }

  /// Renames the journal's file.
  ///
  /// - Throws: ``StoreTrouble``, after moving everything back.
  mutating func moveJournal(to name: URL) throws {
    // A second hard link first, so that the file always has a name; some file systems have no hard
    // links.
    if link(journal.path, name.path) != 0 { try move(journal, to: name) }
    file = name
  }

  /// Moves everything back.
  func takeBack() {
    for (from, to) in moved.reversed() { rename(to.path, from.path) }
    // If it was not moved, it still has its name, and the second one is removed.
    if let file, access(journal.path, F_OK) == 0 { unlink(file.path) }
  }

  private func failure() -> StoreTrouble {
    let trouble = StoreTrouble(errno: errno)
    takeBack()
    return trouble
  }
}
