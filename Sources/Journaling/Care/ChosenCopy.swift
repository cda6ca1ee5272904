package import Foundation

/// A backup from somewhere else, which a person chose in their browser.
///
/// It is kept among the backups while they look at it. An erasure removes it, as it removes journals
/// that were set aside.
package struct ChosenCopy: Sendable {
  private let directory: URL

  package init(in place: DataPlace) { directory = place.backups }

  /// Keeps a file in place of any that was chosen before.
  ///
  /// - Throws: ``StoreTrouble``; then nothing of it is kept.
  package func keep(_ bytes: Data, at moment: Date) throws -> URL {
    guard mkdir(directory.path, 0o700) == 0 || errno == EEXIST else {
      throw StoreTrouble(errno: errno)
    }
    removeAll()
    let name = "\(Self.beginning)\(moment.formatted(.iso8601.timeSeparator(.omitted)))"
    var number = 1
    while true {
      let file = directory.appending(path: "\(name)-\(number)\(SetAsideFiles.chosen)")
      do {
        try PrivateFile.create(at: file.path, holding: bytes)
        return file
      } catch  where error.isThereAlready && number < 1000 {
        // Another window sent one in the same second.
        number += 1
      } catch {
        throw StoreTrouble(errno: error.code)
      }
    }
  }

  package func removeAll() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    for name in names where Self.isOne(name) {
      unlink(directory.appending(path: name).path)
    }
  }

  package static func isOne(_ name: String) -> Bool {
    SetAsideFiles.isOne(name) && name.hasSuffix(SetAsideFiles.chosen)
  }

  private static let beginning = "rebound-"
}
