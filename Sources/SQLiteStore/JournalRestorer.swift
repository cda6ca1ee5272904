package import Foundation
import GRDB
package import Journaling

/// Replaces a journal's file with a copy.
package struct JournalRestorer: JournalRestoring {
  private let journal: URL

  package init(journal: URL) { self.journal = journal }

  package func contents(of copy: URL) throws -> JournalContents {
    try checked(copy).read { try $0.contents() }
  }

  package func present() throws -> JournalContents? {
    let lock = try alone()
    defer { withExtendedLifetime(lock) {} }
    guard access(journal.path, F_OK) == 0 else { return nil }
    return try? loose(journal, log: log).read { try $0.contents() }
  }

  package func restore(_ file: URL) throws -> URL? {
    let lock = try alone()
    defer { withExtendedLifetime(lock) {} }
    let copy = try checked(file)
    let mark = try copy.read { db in
      try db.execute(sql: "PRAGMA user_version = \(FileNumber.new())")
      // What the copy says about erased backups was true of its old folder, not of this one.
      try db.noteBackupsRenewed()
      _ = try db.emptyLog()
      return try db.mark()
    }
    try copy.sync()
    let aside = try setAside()
    var either = JournalMark.kept(beside: journal) ?? JournalMark()
    either.arriving = mark.ends
    try either.write(beside: journal, isSynced: true)
    guard rename(copy.file.path, journal.path) == 0 else {
      let trouble = StoreTrouble(errno: errno)
      aside.takeBack()
      throw trouble
    }
    unlink(journal.path + "-shm")
    try? mark.write(beside: journal, isSynced: true)
    SetAsideFiles(beside: journal).sync()
    return aside.file
  }

  /// - Throws: ``StoreTrouble/heldByAnother`` if another process has the journal open.
  private func alone() throws -> JournalLock {
    let lock = try JournalLock(beside: journal)
    guard lock.isTakenAlone() else { throw StoreTrouble.heldByAnother }
    return lock
  }

  /// Makes a complete copy of a file that this version can open, next to the journal.
  private func checked(_ file: URL) throws -> LooseCopy {
    let file = try source(file)
    let own = URL(filePath: file.path + "-wal")
    var copy = try loose(file, log: size(of: own) > 0 ? own : nil)
    // A log beside a copy may belong to another file.
    if copy.faults() != .none { copy = try loose(file, log: nil) }
    do {
      let isWhole = try copy.read { db in
        guard try db.isOursOrNew(), try db.tableExists("entry") else {
          throw CopyRefused.notAJournal
        }
        if try Schema.migrator.hasBeenSuperseded(db) { throw CopyRefused.newer }
        guard try Schema.isOurs(db) else { throw CopyRefused.changed }
        return try db.damage().isEmpty
      }
      guard isWhole else { throw CopyRefused.damaged }
    } catch StoreTrouble.notAJournal {
      throw CopyRefused.notAJournal
    } catch StoreTrouble.damaged {
      throw CopyRefused.damaged
    }
    return copy
  }

  /// The file itself, if the path is a link to it.
  private func source(_ file: URL) throws -> URL {
    guard let path = realpath(file.path, nil) else { throw CopyRefused.notThere }
    defer { free(path) }
    let source = URL(filePath: String(cString: path))
    var status = stat()
    guard stat(source.path, &status) == 0 else { throw CopyRefused.notThere }
    // Reading a pipe would block, and a device may have no end.
    guard status.st_mode & S_IFMT == S_IFREG else { throw CopyRefused.notAFile }
    guard access(source.path, R_OK) == 0 else { throw CopyRefused.notReadable }
    return source
  }

  private func loose(_ file: URL, log: URL?) throws -> LooseCopy {
    let place = URL(filePath: journal.path + "-copy-\(UUID().uuidString)")
    return try LooseCopy(of: file, log: log, at: place)
  }

  /// Moves the current file and its log to the backups, both or neither.
  private func setAside() throws -> SetAsideJournal {
    let files = SetAsideFiles(beside: journal)
    try files.prepare()
    let isWhole = (try? LeftOverLog(file: journal).settle()) != nil
    if isWhole, size(of: journal) > 0 { try? foldIn() }
    let name = files.name("journal", "sqlite")
    var aside = SetAsideJournal(journal: journal)
    if let log { try aside.move(log, to: URL(filePath: name.path + "-wal")) }
    if size(of: journal) > 0 { try aside.moveJournal(to: name) }
    files.sync()
    return aside
  }

  private func foldIn() throws {
    let queue = try Opening(file: journal, busyTimeout: .zero).connection()
    try queue.writeWithoutTransaction { _ = try $0.emptyLog() }
    try queue.close()
  }

  private var log: URL? {
    let log = URL(filePath: journal.path + "-wal")
    return size(of: log) > 0 ? log : nil
  }

  private func size(of url: URL) -> Int {
    var status = stat()
    return lstat(url.path, &status) == 0 ? Int(status.st_size) : 0
  }
}

extension Database {
  fileprivate func contents() throws -> JournalContents {
    let drafts = try Int.fetchOne(self, sql: "SELECT count(*) FROM draft") ?? 0
    return JournalContents(newest: try newest(in: .own), drafts: drafts)
  }
}
