import Foundation

/// A month of the calendar.
package struct Month: Hashable, Sendable {
  let year: Int
  /// 1 for January to 12 for December.
  let number: Int

  init?(year: Int, number: Int) {
    guard (1...9998).contains(year), (1...12).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The month in which `day` falls.
  package init(_ day: Day) {
    let parts = day.parts
    year = parts.year ?? 1970
    number = parts.month ?? 1
  }

  package var next: Month { Month(first + 31) }
  package var previous: Month { Month(first - 1) }

  package var first: Day { Day(year: year, month: number, day: 1) ?? Day(number: 0) }
  package var last: Day { next.first - 1 }

  /// Its weeks from Monday to Sunday; nil for days that belong to another month.
  package var weeks: [[Day?]] {
    let start = first - (first.weekday - 1)
    return stride(from: start.number, through: last.number, by: 7).map { monday in
      (monday..<monday + 7).map { number in
        let day = Day(number: number)
        return day >= first && day <= last ? day : nil
      }
    }
  }
}

extension Month: Comparable {
  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Month: LosslessStringConvertible {
  /// Reads `2026-11`.
  package init?(_ description: String) {
    guard let day = Day(description + "-01") else { return nil }
    self.init(day)
  }

  package var description: String { String(first.description.dropLast(3)) }
}
