package import Records

/// A day and its number.
package struct DayValue: Equatable, Sendable {
  package let day: Day
  package let value: Double

  package init(_ day: Day, _ value: Double) {
    self.day = day
    self.value = value
  }
}

/// Days with a number each, as a grid of months: darker is more, and the number stands in it.
package struct MonthDrawing: Equatable, Sendable {
  /// In order of days, at most one a day.
  package let days: [DayValue]
  package let low: Double
  package let high: Double
  /// Days something happened on, with a mark beside the number.
  package let marked: [Day]
  /// What the mark means.
  package let markName: Phrase?

  package init(
    days: [DayValue],
    range: ClosedRange<Double>,
    marked: [Day] = [],
    markName: Phrase? = nil
  ) {
    self.days = days
    low = range.lowerBound
    high = range.upperBound
    self.marked = marked
    self.markName = markName
  }
}

/// Days with a number each, and a straight line through them with how far it may be off.
package struct TrendDrawing: Equatable, Sendable {
  /// The line from one day to another.
  package struct Line: Equatable, Sendable {
    package let from: DayValue
    package let to: DayValue
    /// The flattest and the steepest slope it may have, in points a day, about the middle day.
    package let lowSlope: Double
    package let highSlope: Double

    package init(from: DayValue, to: DayValue, lowSlope: Double, highSlope: Double) {
      self.from = from
      self.to = to
      self.lowSlope = lowSlope
      self.highSlope = highSlope
    }
  }

  package let days: [DayValue]
  package let line: Line?
  package let up: FigureAxis

  package init(days: [DayValue], line: Line?, up: FigureAxis) {
    self.days = days
    self.line = line
    self.up = up
  }
}
