/// Whether somebody's mood rose or fell over the last 28 days.
///
/// The slope of Theil and Sen over one number a day. A look shows a direction only where the 90 %
/// interval of a bootstrap by blocks of three days leaves out nothing, and where it comes to a point
/// or more over the 28 days. With nothing there, one of eight looks does so, and nearly everybody
/// would see it within four months; so it has to have shown at a look two weeks before as well.
package struct MoodTrendModel: Sendable {
  package static let span = 28
  package static let leastDays = 10
  /// Points over the whole span below which a slope is not worth a word.
  package static let leastChange = 1.0
  /// How many days apart the two looks are.
  package static let apart = 14

  package enum Direction: Sendable { case up, down }

  /// Seven days, with the middle of their numbers and how far they reach.
  package struct Week: Equatable, Sendable {
    package let first: Int
    package let count: Int
    package let median: Double
    package let low: Double
    package let high: Double
  }

  /// The line through the days of the span; nil below the least number of days.
  package struct Line: Equatable, Sendable {
    /// Points a day.
    package let slope: Double
    /// The 90 % interval of ``slope``.
    package let interval: Interval
    /// The first day of the span, and where the line is on it.
    package let start: Int
    package let level: Double
    /// How many independent days these are worth, since neighbours are alike.
    package let worth: Double

    /// Points over the whole span, and its interval.
    package var change: Double { slope * Double(span) }
    package var changes: Interval {
      Interval(interval.low * Double(span), interval.high * Double(span))
    }

    package func level(on day: Int) -> Double { level + slope * Double(day - start) }
  }

  /// The days of the span that have a number, oldest first.
  package let days: [DayMood]
  /// The four weeks of the span, oldest first, without those that have no number.
  package let weeks: [Week]
  package let line: Line?
  /// What two looks in a row show.
  package let direction: Direction?

  /// - Parameter today: the last day of the span.
  package init(_ all: [DayMood], through today: Int) {
    let look = Look(all, through: today)
    days = look.days
    weeks = (0..<4).compactMap { Week(look.days, from: look.start + 7 * $0) }
    line = look.line
    direction = Self.direction(all, through: today)
  }

  /// What two looks in a row show, and nothing else: quick where it is asked for day after day.
  package static func direction(_ all: [DayMood], through today: Int) -> Direction? {
    guard let now = Look(all, through: today).direction,
      Look(all, through: today - apart).direction == now
    else { return nil }
    return now
  }
}

/// The days of one span with the line through them.
private struct Look {
  let start: Int
  let days: [DayMood]
  private let x: [Double]
  private let fit: TheilSen?

  init(_ all: [DayMood], through today: Int) {
    let start = today - MoodTrendModel.span + 1
    let days = all.filter { $0.day >= start && $0.day <= today }
    self.start = start
    self.days = days
    x = days.map { Double($0.day - start) }
    fit =
      days.count >= MoodTrendModel.leastDays ? TheilSen(x: x, y: days.map(\.mood)) : nil
  }

  var line: MoodTrendModel.Line? {
    guard let fit, let interval else { return nil }
    let left = zip(x, days).map { $1.mood - fit.intercept - fit.slope * $0 }
    return MoodTrendModel.Line(
      slope: fit.slope,
      interval: interval,
      start: start,
      level: fit.intercept,
      worth: effectiveCount(days.count, autocorrelation: left.autocorrelation() ?? 0)
    )
  }

  var direction: MoodTrendModel.Direction? {
    guard let fit, abs(fit.slope) * Double(MoodTrendModel.span) >= MoodTrendModel.leastChange,
      let interval, !interval.contains(0)
    else { return nil }
    return fit.slope > 0 ? .up : .down
  }

  private var interval: Interval? {
    // The same numbers at every look: a card that comes and goes by chance would say nothing.
    var source = SeededNumbers(seed: 28)
    return TheilSen.bootstrapInterval(x: x, y: days.map(\.mood), block: 3, using: &source)
  }
}

extension MoodTrendModel.Week {
  fileprivate init?(_ days: [DayMood], from first: Int) {
    let moods = days.filter { $0.day >= first && $0.day < first + 7 }.map(\.mood)
    guard let low = moods.min(), let high = moods.max() else { return nil }
    self.init(first: first, count: moods.count, median: moods.median, low: low, high: high)
  }
}
