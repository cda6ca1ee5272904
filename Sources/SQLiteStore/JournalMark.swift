import Foundation
import GRDB
import Journaling
import Records

/// A small file beside a journal's file that records where its journals end.
///
/// The file itself cannot show that its log was deleted or that an older copy replaced it. The mark
/// is written after a save is durable, so it may lag behind but is never ahead.
struct JournalMark: Codable, Equatable {
  struct End: Codable, Equatable {
    var head: Int
    /// When the newest entry was recorded, in milliseconds since 1970.
    var at: Int64
    /// The newest entry's commit, record and revision, which no other entry has.
    var newest: String
  }

  var ends: [String: End] = [:]
  /// The ends of the journals in a copy that is about to replace the file.
  ///
  /// Written before the replacement, so that a process that is killed in between leaves a mark that
  /// fits either file.
  var arriving: [String: End]?

  static func file(beside journal: URL) -> URL { URL(filePath: journal.path + "-mark") }

  /// Nil if there is no readable mark.
  static func kept(beside journal: URL) -> JournalMark? {
    guard let bytes = try? Data(contentsOf: file(beside: journal)) else { return nil }
    return try? JSONDecoder().decode(JournalMark.self, from: bytes)
  }

  /// Replaces the previous mark.
  ///
  /// - Parameter isSynced: whether to wait until it is on disk. Without that, a killed process
  ///   loses nothing, but after a power failure the mark may lag behind.
  func write(beside journal: URL, isSynced: Bool) throws {
    let file = Self.file(beside: journal)
    let bytes = try padded()
    guard isSynced || !Self.overwrite(file, with: bytes) else { return }
    let fresh = file.path + ".\(getpid())"
    unlink(fresh)
    let descriptor = open(fresh, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreTrouble(errno: errno) }
    defer { close(descriptor) }
    let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count, !isSynced || fsync(descriptor) == 0, rename(fresh, file.path) == 0
    else {
      let trouble = StoreTrouble(errno: errno)
      unlink(fresh)
      throw trouble
    }
  }

  /// In JSON, with spaces up to a whole number of blocks, so that the next mark has the same length.
  private func padded() throws -> Data {
    var bytes = try JSONEncoder().encode(self)
    let over = bytes.count % Self.block
    if over > 0 { bytes.append(Data(repeating: UInt8(ascii: " "), count: Self.block - over)) }
    return bytes
  }

  private static let block = 512

  /// Writes over a mark of the same length, which takes a tenth of the time of a new file.
  ///
  /// A process that is killed leaves the old mark or the new one, because it is one call. A failing
  /// power supply can leave a mix of both, which cannot be read and counts as no mark.
  ///
  /// - Returns: false if there is no such file, or it was not written.
  private static func overwrite(_ file: URL, with bytes: Data) -> Bool {
    let descriptor = open(file.path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_nlink == 1,
      facts.st_size == bytes.count
    else { return false }
    return bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) } == bytes.count
  }

  /// Removes what was left by processes that were killed while writing a mark.
  ///
  /// The caller must have exclusive access to the journal.
  static func sweep(beside journal: URL) {
    let directory = journal.deletingLastPathComponent()
    let beginning = file(beside: journal).lastPathComponent + "."
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    for name in names where name.hasPrefix(beginning) {
      guard Int(name.dropFirst(beginning.count)) != nil else { continue }
      unlink(directory.appending(path: name).path)
    }
  }

  /// What the journal has lost compared with this mark; nil if nothing.
  ///
  /// - Parameter now: nil if there is no file.
  func wentBack(to now: JournalMark?, _ database: Database?) throws -> WentBack? {
    if let arriving, let now,
      try JournalMark(ends: arriving).wentBack(to: now, database) == nil
    {
      return nil
    }
    for (name, before) in ends.sorted(by: { $0.key < $1.key }) where before.head > 0 {
      let head = now?.ends[name]?.head ?? 0
      let isShorter = head < before.head
      let here = isShorter ? nil : try database?.newest(of: name, at: before.head)
      // An entry that has since been erased cannot be compared.
      if isShorter || here.map({ $0 != before.newest }) == true {
        return WentBack(entries: before.head, newest: Date(milliseconds: before.at), now: head)
      }
    }
    return nil
  }
}

extension Database {
  /// Where the journals end now.
  func mark() throws -> JournalMark {
    let statement = try cachedStatement(
      sql: """
        SELECT journal.name, journal.head, coalesce(entry.recorded_at, 0),
          coalesce(\(Self.identity), '') FROM journal
        LEFT JOIN entry ON entry.journal = journal.id AND entry.sequence = journal.head
        """
    )
    var mark = JournalMark()
    let rows = try Row.fetchCursor(statement)
    while let row = try rows.next() {
      mark.ends[try row.decode(String.self, atIndex: 0)] = JournalMark.End(
        head: try row.decode(Int.self, atIndex: 1),
        // Skip only the row with a cell of the wrong type.
        at: (try? row.decode(Int64.self, atIndex: 2)) ?? 0,
        newest: try row.decode(String.self, atIndex: 3)
      )
    }
    return mark
  }

  fileprivate func newest(of journal: String, at sequence: Int) throws -> String? {
    try String.fetchOne(
      self,
      sql: """
        SELECT \(Self.identity) FROM entry JOIN journal ON journal.id = entry.journal
        WHERE journal.name = ? AND sequence = ?
        """,
      arguments: [journal, sequence]
    )
  }

  private static let identity =
    #"hex(entry."commit") || ' ' || hex(entry.record) || ' ' || entry.revision"#
}
