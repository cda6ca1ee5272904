import Foundation
import Records

/// When a row's records are filed, and names for them.
struct RowMoment {
  let surroundings: Surroundings
  let addedAt: Date

  /// Noon of the first day the row tells of, else now, with a millisecond a line so that rows of one
  /// day keep the order of the file.
  init(_ row: ApplicationRow, lastLine: Int, _ surroundings: Surroundings) {
    self.surroundings = surroundings
    let days = [row.savedOn, row.appliedOn].compactMap(\.self)
      .filter { $0 >= RowReader.earliest && $0 < surroundings.today }
    let milliseconds: Double
    if let day = days.min() {
      milliseconds = Double(row.line)
      addedAt = day.at(.noon, in: surroundings.zone).addingTimeInterval(milliseconds / 1000)
    } else {
      milliseconds = Double(row.line - lastLine)
      addedAt = surroundings.now.addingTimeInterval(milliseconds / 1000)
    }
  }

  func noon(of day: Day) -> Date { day.at(.noon, in: surroundings.zone) }
}
