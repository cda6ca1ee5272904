/// Whether a person's mood rose or fell over the last 28 days.
///
/// The Theil–Sen slope over one number per day. A look shows a direction only if the 90% interval
/// of a bootstrap in three-day blocks excludes zero and the change over the 28 days is at least a
/// point. Without a trend, one look in eight would still do so, and nearly everybody would see one
/// within four months. So the look two weeks earlier has to show the same direction.
package struct MoodTrendModel: Sendable {
  static let span = 28
  static let leastDays = 10
  /// The smallest change over the span that is worth mentioning, in points.
  static let leastChange = 1.0
  /// The days after a rejection that are left out.
  static let shadow = 5
  /// The days between the two looks.
  static let apart = 14

  package enum Direction: Sendable { case up, down }

  /// Seven days, with the median and the range of their numbers.
  package struct Week: Equatable, Sendable {
    let first: Int
    package let count: Int
    package let median: Double
    package let low: Double
    package let high: Double
  }

  /// The line through the days of the span; nil with too few days.
  package struct Line: Equatable, Sendable {
    /// In points per day.
    package let slope: Double
    /// The 90 % interval of ``slope``.
    package let interval: Interval
    /// The first day of the span, and the height of the line on it.
    let start: Int
    let level: Double
    /// The effective number of independent days, since neighboring days are correlated.
    package let worth: Double

    /// The change over the whole span in points, and its interval.
    package var change: Double { slope * Double(span) }
    var changes: Interval { Interval(interval.low * Double(span), interval.high * Double(span)) }

    func level(on day: Int) -> Double { level + slope * Double(day - start) }
  }

  /// The days of the span with a number, oldest first.
  package let days: [DayMood]
  /// The weeks of the span with a number, oldest first.
  package let weeks: [Week]
  package let line: Line?
  /// The direction that both looks agree on.
  package let direction: Direction?

  /// - Parameter today: the last day of the span.
  package init(_ all: [DayMood], through today: Int) {
    let look = Look(all, through: today)
    days = look.days
    weeks = (0..<4).compactMap { Week(look.days, from: look.start + 7 * $0) }
    line = look.line
    direction = Self.direction(all, through: today)
  }

  /// The direction alone, which is fast enough to check for every day.
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
    // A fixed seed, so that the result does not change by chance between two visits.
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
