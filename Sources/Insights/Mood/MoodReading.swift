import Foundation
import Records

extension InsightGround {
  /// Whether mood may be spoken of at all: not where nobody wants to be asked for it, nor where a
  /// person wants nothing as a number.
  var speaksOfMood: Bool { !preferences.moodOff && !preferences.scalesOff }

  /// One number a day from `first` on, oldest first; all of them where nil.
  func dayMoods(since first: Day? = nil) -> [DayMood] {
    let shelf = journal.shelf(CheckIn.self)
    // A check-in keeps the day of the zone it was taken in, which can be a day from GMT's.
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
  /// From the first of these days to the last; nil where there is none.
  var period: ClosedRange<Day>? {
    guard let first, let last else { return nil }
    return Day(number: first.day)...Day(number: last.day)
  }

  /// As a drawing wants them.
  var values: [DayValue] { map { DayValue(Day(number: $0.day), $0.mood) } }
}

extension FigureAxis {
  /// The scale a mood is noted on.
  static let mood = FigureAxis(
    "Mood, 0 very low to 10 very good",
    0...10,
    ticks: [Tick(0, "0"), Tick(5, "5"), Tick(10, "10")]
  )
}

extension Amounts {
  /// Points of mood with one decimal, as far as they are known: "1.5 points".
  func points(_ value: Double) -> Phrase {
    let said = decimal(abs(value))
    return abs((abs(value) * 10).rounded() - 10) < 0.5 ? "1 point" : "\(said) points"
  }

  /// A mood: whole where it is, else with its half.
  func mood(_ value: Double) -> Phrase {
    value == value.rounded() ? "\(Int(value))" : decimal(value)
  }
}
