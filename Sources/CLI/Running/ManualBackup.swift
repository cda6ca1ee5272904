package import Foundation
package import Journaling
package import Records

/// A copy of the journal that a person asked for: Rebound never removes it.
package struct ManualBackup: Sendable {
  private let place: DataPlace
  private let surroundings: Surroundings

  package init(place: DataPlace, at surroundings: Surroundings) {
    self.place = place
    self.surroundings = surroundings
  }

  /// - Parameter file: one that does not exist yet; nil for a name beside the daily backups.
  /// - Returns: the file that was written.
  package func make(from store: any JournalStore, to file: URL? = nil) async throws -> URL {
    if let file {
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

  /// The copies beside the daily backups.
  package static func copies(in place: DataPlace) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.backups.path)) ?? []
    return names.filter {
      $0.hasSuffix(".sqlite") && BackupName($0) == nil && !SetAsideFiles.isOne($0)
    }.sorted()
  }

  /// Unlike the daily ones it carries the time, so that thinning those out leaves it alone.
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
