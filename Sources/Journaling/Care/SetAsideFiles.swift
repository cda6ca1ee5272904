package import Foundation

/// Where Rebound keeps files it no longer uses: journals replaced by a backup, and logs that
/// belonged to another file.
///
/// They are kept until something is erased.
package struct SetAsideFiles: Sendable {
  let directory: URL
  private let journal: URL

  package init(beside file: URL) {
    journal = file
    directory = file.deletingLastPathComponent()
      .appending(path: "backups", directoryHint: .isDirectory)
  }

  /// - Throws: ``StoreTrouble``.
  package func prepare() throws {
    guard mkdir(directory.path, 0o700) == 0 || errno == EEXIST else {
      throw StoreTrouble(errno: errno)
    }
  }

  /// A name that is not taken yet: `rebound-2026-11-30-101500-set-aside-journal.sqlite`.
  package func name(_ what: String, _ suffix: String) -> URL {
    let stamp = Date.now.formatted(
      Date.VerbatimFormatStyle(
        format:
          "\(year: .padded(4))-\(month: .twoDigits)-\(day: .twoDigits)-\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\(second: .twoDigits)",
        timeZone: .current,
        calendar: Calendar(identifier: .gregorian)
      )
    )
    var number = 1
    while true {
      let count = number < 10 ? "0\(number)" : "\(number)"
      let url = directory.appending(path: "rebound-\(stamp)-\(count)\(Self.mark)\(what).\(suffix)")
      if access(url.path, F_OK) != 0 { return url }
      number += 1
    }
  }

  /// The name of the journal that was set aside last.
  package var newest: URL? {
    names.filter { $0.hasSuffix("\(Self.mark)journal.sqlite") }.max()
      .map { directory.appending(path: $0) }
  }

  package static func isOne(_ name: String) -> Bool {
    name.hasPrefix("rebound-") && name.contains(mark)
  }

  private static let mark = "-set-aside-"
  /// How the name of a copy ends that was chosen in a browser.
  static let chosen = "\(mark)chosen.sqlite"

  private var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    return all.filter(Self.isOne)
  }

  /// Waits until the rename has reached the disk.
  package func sync() {
    PartialFile.sync(directory)
    PartialFile.sync(journal.deletingLastPathComponent())
  }
}
