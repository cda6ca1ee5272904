import Foundation
import Records

extension InsightGround {
  /// Whether mood can be mentioned: not if the person turned off mood questions or number scales.
  var speaksOfMood: Bool { !preferences.moodOff && !preferences.scalesOff }

  /// One mood per day from `first` on, oldest first; all of them if `first` is nil.
  func dayMoods(since first: Day? = nil) -> [DayMood] {
    let shelf = journal.shelf(CheckIn.self)
    // A check-in has the day of the zone it was taken in, which can differ by one from the day in
    // GMT.
    let checkIns = shelf.since(first.map { ($0 - 2).noonGMT } ?? .distantPast)
    let days = min(first ?? Day(number: 0), today)...today
    return [DayMood](
      checkIns.compactMap { checkIn in
        guard let mood = checkIn.mood, days.contains(checkIn.day) else { return nil }
        return (checkIn.day.number, Double(mood))
      }
    )
  }
}

extension [DayMood] {
  /// From the first of these days to the last; nil if there are none.
  var period: ClosedRange<Day>? {
    guard let first, let last else { return nil }
    return Day(number: first.day)...Day(number: last.day)
  }

  /// The same values for a drawing.
  var values: [DayValue] { map { DayValue(Day(number: $0.day), $0.mood) } }
}

extension FigureAxis {
  /// The scale of moods.
  static let mood = FigureAxis(
    "Mood, 0 very low to 10 very good",
    0...10,
    ticks: [Tick(0, "0"), Tick(5, "5"), Tick(10, "10")]
  )
}

extension Amounts {
  /// Points of mood with one decimal: "1.5 points".
  func points(_ value: Double) -> Phrase {
    let said = decimal(abs(value))
    return abs((abs(value) * 10).rounded() - 10) < 0.5 ? "1 point" : "\(said) points"
  }

  /// A mood as a whole number, or with its half.
  func mood(_ value: Double) -> Phrase {
    value == value.rounded() ? "\(Int(value))" : decimal(value)
  }
}
