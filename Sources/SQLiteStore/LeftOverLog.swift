import Foundation
import Journaling

/// A log that a killed process left beside the journal's file.
///
/// SQLite replays it over whatever file is there. If a backup was restored in the meantime, that
/// would write pages of another file into it. So both are tried on a copy first.
struct LeftOverLog {
  let file: URL

  private var log: URL { URL(filePath: file.path + "-wal") }

  /// The size of a log's header; a log that is not larger contains no pages.
  private static let header = 32

  /// Moves the log aside if it belongs to another file.
  ///
  /// The caller must have exclusive access to the journal.
  ///
  /// The file is first tried together with its log: if a process was stopped while moving the log
  /// into the file, only the log makes the file complete again.
  ///
  /// - Throws: ``StoreTrouble/damaged`` if the file is damaged both with its log and without.
  func settle() throws {
    guard size(log) > Self.header else { return }
    guard size(file) > 0 else { return try moveAside() }
    try refuseForeign()
    let both = try faults(with: log)
    guard both != .none else { return }
    switch (both, try faults(with: nil)) {
    case (_, .none): try moveAside()
    // The damage was there before the log was written.
    case (.numbering, _): return
    default: throw StoreTrouble.damaged
    }
  }

  /// Refuses another program's file with this name, so that no pages of a journal get into it.
  ///
  /// The header tells, because SQLite cannot read a half-written file without its log.
  private func refuseForeign() throws {
    if OpenFile.isOurs(file) { return }
    let isOurs = try copy(with: nil).read { db in try db.isOursOrNew() }
    guard isOurs else { throw StoreTrouble.notAJournal }
  }

  private func faults(with log: URL?) throws -> LooseCopy.Faults {
    try copy(with: log).faults()
  }

  private func copy(with log: URL?) throws -> LooseCopy {
    try LooseCopy(of: file, log: log, at: URL(filePath: file.path + "-trial-\(UUID().uuidString)"))
  }

  private func moveAside() throws {
    let aside = SetAsideFiles(beside: file)
    try aside.prepare()
    guard rename(log.path, aside.name("log", "sqlite-wal").path) == 0 else {
      throw StoreTrouble(errno: errno)
    }
    unlink(file.path + "-shm")
    aside.sync()
  }

  private func size(_ url: URL) -> Int {
    var status = stat()
    return lstat(url.path, &status) == 0 ? Int(status.st_size) : 0
  }
}
