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
    PartialFile.sweep(directory)
    let file = directory.appending(path: BackupName(day: day).fileName)
    if try await renewIfOutdated(on: day) { return file }
    if FileManager.default.fileExists(atPath: file.path) { return nil }
    try await write(file)
    for name in BackupName.superseded(among: names, on: day) { try remove(name) }
    return file
  }

  /// Finishes what an erasure could not finish: it was cut short, or a backup could not be removed.
  ///
  /// - Returns: whether there was anything to finish.
  @discardableResult
  package func renewIfOutdated(on day: Day) async throws -> Bool {
    guard try await store.erasuresInBackups() > 0 else { return false }
    try await startOver(on: day)
    return true
  }

  /// Removes the backups in the folder, those that a person asked for as well, and makes a new one of
  /// this day: what was erased since they were made is in none of them any more.
  ///
  /// The old ones go first, so that a full disk has room again.
  ///
  /// - Parameter first: the first day on which what was erased could have come into a backup; those
  ///   of earlier days stay. Nil where nobody knows it.
  /// - Throws: ``BackupNotMade``.
  package func startOver(on day: Day, since first: Day? = nil) async throws {
    PartialFile.sweep(directory)
    // Where an earlier erasure is unfinished, its days are not known.
    let first = try await store.erasuresInBackups() > 1 ? nil : first
    var isRenewed = true
    for name in names {
      let isOld = BackupName.day(of: name).map { $0 == day || $0 >= first ?? $0 } ?? false
      if isOld || SetAsideFiles.isOne(name), (try? remove(name)) == nil { isRenewed = false }
    }
    PartialFile.sync(directory)
    do {
      // Clear the note before making the backup, which would otherwise contain it.
      if isRenewed { try await store.noteBackupsRenewed() }
      try await write(directory.appending(path: BackupName(day: day).fileName))
    } catch StoreTrouble.fileExists {
      // Another process is making one, and may have begun before the erasure.
      try? await store.noteBackupsOutdated(since: .now)
    } catch {
      throw BackupNotMade(error)
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

  private func write(_ file: URL) async throws {
    try FileManager.default.createDirectory(
      at: directory,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    try await store.backUp(to: file)
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: directory.appending(path: name))
  }
}

/// The erasure succeeded, but the backup after it could not be made.
package struct BackupNotMade: Error, Hashable, CustomStringConvertible {
  let why: String

  init(_ error: any Error) {
    why = StoreTrouble.reason(of: error) + " Rebound makes one as soon as it can."
  }

  package var description: String {
    "Erased, also from the backups. A new backup could not be made: \(why)"
  }
}
