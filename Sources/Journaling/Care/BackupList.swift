import Foundation

/// The copies of a journal in its backup folder.
package struct BackupList: Sendable {
  private let place: DataPlace

  package init(_ place: DataPlace) { self.place = place }

  /// Daily backups, copies a person made or chose, and journals that were set aside; newest first.
  package var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: place.backups.path)) ?? []
    return all.filter { $0.hasSuffix(".sqlite") && !$0.hasPrefix(".") }.sorted(by: >)
  }
}
