package import Foundation
package import Journaling
package import Records

/// A copy of the journal that a person asked for.
///
/// Erasing removes the copies in Rebound's own backup folder, and no others.
package struct ManualBackup: Sendable {
  private let place: DataPlace
  private let surroundings: Surroundings

  package init(place: DataPlace, at surroundings: Surroundings) {
    self.place = place
    self.surroundings = surroundings
  }

  /// - Parameter file: a file that does not exist yet; nil for a new name beside the daily backups.
  /// - Returns: the file that was written.
  package func make(from store: any JournalStore, to file: URL? = nil) async throws -> URL {
    if let file {
      try check(file)
      try await store.backUp(to: file)
      return file
    }
    try FileManager.default.createDirectory(
      at: place.backups,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    PartialFile.sweep(place.backups)
    var number = 1
    while true {
      let copy = place.backups.appending(path: fileName(number))
      do {
        try await store.backUp(to: copy)
        return copy
      } catch StoreTrouble.fileExists where number < 1000 {
        // Another backup was made in the same second.
        number += 1
      }
    }
  }

  /// Files in the backup folder that Rebound did not name, and never removes.
  package static func copies(in place: DataPlace) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.backups.path)) ?? []
    return names.filter {
      $0.hasSuffix(".sqlite") && BackupName.day(of: $0) == nil && !SetAsideFiles.isOne($0)
    }.sorted()
  }

  /// - Throws: ``CommandRefused`` if no file can be created there.
  private func check(_ file: URL) throws {
    var isFolder: ObjCBool = false
    let folder = file.deletingLastPathComponent().path
    if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), isFolder.boolValue
    {
      throw CommandRefused("\(file.path) is a folder. Name a new file in it.", .cannotCreate)
    }
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw CommandRefused(
        "There is no folder \(folder). Create it first, or name a file somewhere else.",
        .cannotCreate
      )
    }
    guard access(folder, W_OK) == 0 else {
      throw CommandRefused(
        "You do not have permission to write in \(folder). Name a file somewhere else.",
        .notAllowed
      )
    }
  }

  /// A name with the time, unlike the daily ones, so that it is not removed when those are thinned
  /// out.
  private func fileName(_ number: Int) -> String {
    let time = surroundings.now.formatted(
      Date.VerbatimFormatStyle(
        format:
          "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\(second: .twoDigits)",
        timeZone: surroundings.zone,
        calendar: Calendar(identifier: .gregorian)
      )
    )
    let count = number == 1 ? "" : "-\(number)"
    return "rebound-\(surroundings.today)-\(time)\(count).sqlite"
  }
}
