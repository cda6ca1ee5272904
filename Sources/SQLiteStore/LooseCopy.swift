import Foundation
import GRDB
import Journaling

/// A copy of a journal's file, with or without its log, for checking whether it is intact.
///
/// The file itself is not opened, because SQLite would replay any log beside it.
final class LooseCopy {
  let file: URL
  private let partial: PartialFile

  /// - Parameters:
  ///   - log: the log; nil for the file alone.
  ///   - place: where the copy is made; it is removed afterwards.
  init(of source: URL, log: URL?, at place: URL) throws {
    partial = try PartialFile(for: place)
    file = partial.file
    do {
      try partial.copy(from: source)
      if let log { try Self.copy(log, to: URL(filePath: file.path + "-wal")) }
    } catch {
      partial.discard()
      throw error
    }
  }

  deinit { partial.discard() }

  private static func copy(_ source: URL, to target: URL) throws {
    let from = try PartialFile.opened(source)
    defer { Foundation.close(from) }
    let to = open(target.path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard to >= 0 else { throw StoreTrouble(errno: errno) }
    defer { Foundation.close(to) }
    try PartialFile.copy(from, to: to)
  }

  /// What is wrong with the copy; `.none` if it is intact.
  func faults() -> Faults {
    do {
      return try read { db in
        let damage = try db.damage()
        guard damage.isEmpty else { return .damage }
        // The process that created the file was killed before it created the tables.
        guard try db.tableExists("entry") else { return .none }
        return try db.numberingFaults().isEmpty ? .none : .numbering
      }
    } catch {
      return .damage
    }
  }

  /// Waits until the copy is on disk.
  func sync() throws { try partial.sync() }

  enum Faults { case none, numbering, damage }

  func read<Outcome>(_ body: (Database) throws -> Outcome) throws -> Outcome {
    try StoreTrouble.explaining {
      let queue = try DatabaseQueue(path: file.path, configuration: Opening.configuration())
      defer { try? queue.close() }
      return try queue.writeWithoutTransaction(body)
    }
  }
}
