package import Records

/// The name of an automatic backup: `rebound-2026-11-23.sqlite`.
package struct BackupName: Hashable, Sendable {
  package let day: Day

  package init(day: Day) { self.day = day }

  /// Nil for any other file: what Rebound did not name, it does not remove.
  package init?(_ fileName: String) {
    guard fileName.hasPrefix("rebound-"), fileName.hasSuffix(".sqlite"),
      let day = Day(String(fileName.dropFirst(8).dropLast(7)))
    else { return nil }
    self.day = day
  }

  /// The day of any backup that Rebound named, automatic or asked for; nil for any other file.
  package static func day(of fileName: String) -> Day? {
    guard let name = fileName.wholeMatch(of: /rebound-(\d{4}-\d\d-\d\d)(-\d{6}(-\d+)?)?\.sqlite/)
    else { return nil }
    return Day(String(name.1))
  }

  package var fileName: String { "rebound-\(day).sqlite" }

  /// The backups that are no longer needed.
  ///
  /// Kept are the seven newest, and of the weeks before them the newest of each of the last four
  /// that have one. Days are not counted: who opens Rebound once a month keeps as many as others.
  ///
  /// Backups dated after today were made while the clock was ahead. They do not count against the
  /// others, and the seven newest of them are kept.
  package static func superseded(among fileNames: [String], on today: Day) -> [String] {
    let all = Set(fileNames.compactMap(BackupName.init)).sorted { $1.day < $0.day }
    let ahead = all.filter { today < $0.day }
    let backups = all.dropFirst(ahead.count)
    let older = backups.dropFirst(7)
    let weeks = Dictionary(older.map { ($0.week, $0) }) { newest, _ in newest }
    let weekly = Set(weeks.sorted { $1.key < $0.key }.prefix(4).map(\.value))
    return (ahead.dropFirst(7) + older.filter { !weekly.contains($0) }).map(\.fileName)
  }

  /// The Monday of its week.
  private var week: Day { day - (day.weekday - 1) }
}
