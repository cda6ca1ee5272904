package import Foundation
package import Records

/// Makes one local backup a day, and keeps seven days and four weeks of them.
package struct BackupKeeper: Sendable {
  private let store: any JournalStore
  private let directory: URL

  package init(store: any JournalStore, directory: URL) {
    self.store = store
    self.directory = directory
  }

  /// Makes the backup of this day unless it is there, then thins the older ones out.
  ///
  /// - Returns: the new file, or nil where there was nothing to do.
  @discardableResult
  package func backUpIfDue(on day: Day) async throws -> URL? {
    let file = directory.appending(path: BackupName(day: day).fileName)
    if FileManager.default.fileExists(atPath: file.path) { return nil }
    try await write(file)
    for name in BackupName.superseded(among: names) { try remove(name) }
    return file
  }

  /// Makes a new backup of this day and removes all older ones: what was erased since they were
  /// made is in none of them any more.
  ///
  /// - Parameter first: the first day on which what was erased could have come into a backup; those
  ///   of earlier days stay. Nil where nobody knows it.
  package func startOver(on day: Day, since first: Day? = nil) async throws {
    let file = directory.appending(path: BackupName(day: day).fileName)
    try await write(file)
    for name in names where name != file.lastPathComponent {
      guard let backup = BackupName(name) else { continue }
      if first.map({ backup.day >= $0 }) ?? true { try remove(name) }
    }
  }

  /// Asks every hour whether a backup is due, until its task is cancelled.
  package func keepGoing(
    _ clock: @Sendable () async -> Surroundings,
    trouble: @Sendable (any Error) -> Void
  ) async {
    while !Task.isCancelled {
      do { try await backUpIfDue(on: clock().today) } catch { trouble(error) }
      try? await Task.sleep(for: .seconds(3600))
    }
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
  }

  /// A backup gets its name when it is whole: half a file never looks like a backup.
  private func write(_ file: URL) async throws {
    let partial = file.appendingPathExtension("partial")
    try FileManager.default.createDirectory(
      at: directory,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try? FileManager.default.removeItem(at: partial)
    try await store.backUp(to: partial)
    guard rename(partial.path, file.path) == 0 else { throw StoreTrouble.readOnly }
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: directory.appending(path: name))
  }
}
