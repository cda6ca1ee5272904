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

/// One number per day in a grid of months: darker cells are higher, and the number is in the cell.
package struct MonthDrawing: Equatable, Sendable {
  /// In order, with at most one value per day.
  package let days: [DayValue]
  package let low: Double
  package let high: Double
  /// Days with an event, which get a mark beside the number.
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

/// One number per day, and a straight line through them with its uncertainty.
package struct TrendDrawing: Equatable, Sendable {
  /// The line from one day to another.
  package struct Line: Equatable, Sendable {
    package let from: DayValue
    package let to: DayValue
    /// The ends of the slope's interval, in points per day; both lines pivot on the middle day.
    package let lowSlope: Double
    package let highSlope: Double
  }

  package let days: [DayValue]
  package let line: Line?
  package let up: FigureAxis
}
