import Foundation

/// Which of a person's activities goes with a better day.
///
/// mₜ = a + φmₜ₋₁ + Σβx + e over all days with a number, with a prior of β ~ N(0, 0.4²). If the day
/// before has no number, the person's own mean is used.
package struct ActivityModel: Sendable {
  /// A day with its mood and the indices of the activities on it.
  package struct Day: Equatable, Sendable {
    package let mood: DayMood
    let activities: Set<Int>

    package init(_ mood: DayMood, _ activities: Set<Int>) {
      self.mood = mood
      self.activities = activities
    }
  }

  /// The estimate for one activity that has enough days with it and without it.
  package struct Effect: Equatable, Sendable {
    package let activity: Int
    /// The number of days with the activity, and without.
    let on: Int
    let off: Int
    /// E[β], in points of mood.
    let shift: Double
    let interval: Interval
    /// P(β > 0.15).
    let helps: Double
    /// The probability that no other's β is higher.
    package let isBest: Double
    /// The plain estimate of β over its standard error, which allows for correlated neighboring
    /// days (Newey and West).
    let ratio: Double

    /// Whether it can be named.
    ///
    /// Set by how often it ever fires by chance over 120 days: for at most 11 in 100 people who
    /// record nearly every day. A bound of 0.85 would fire for 40. The last term requires the plain
    /// estimate to be significant too, allowing for correlated days.
    var stands: Bool { isBest > 0.5 && helps > 0.95 && ratio > 1.645 }
  }

  static let leastDays = 30
  static let leastOfEach = 6

  let days: Int
  /// One per activity with enough days of both; empty with too few days in total.
  package let effects: [Effect]

  /// The one effect that can be named.
  package var named: Effect? { effects.first(where: \.stands) }

  /// - Parameter activities: the number of activities; a day refers to one by its index.
  package init(_ days: [Day], activities: Int) {
    self.days = days.count
    let counts = (0..<activities).map { one in days.count { $0.activities.contains(one) } }
    let compared = counts.indices.filter {
      counts[$0] >= Self.leastOfEach && days.count - counts[$0] >= Self.leastOfEach
    }
    guard days.count >= Self.leastDays, !compared.isEmpty,
      let fit = ActivityFit(days, compared)
    else {
      effects = []
      return
    }
    let best = fit.best()
    effects = compared.enumerated().map { place, activity in
      let (shift, deviation) = (fit.shifts[place], fit.deviations[place])
      let reach = Normal.quantile(0.95) * deviation
      return Effect(
        activity: activity,
        on: counts[activity],
        off: days.count - counts[activity],
        shift: shift,
        interval: Interval(shift - reach, shift + reach),
        helps: Normal.cdf((shift - 0.15) / deviation),
        isBest: best[place],
        ratio: fit.ratios[place]
      )
    }
  }
}

/// The regression behind the effects, with the activities as its last columns.
private struct ActivityFit {
  let shifts: [Double]
  let deviations: [Double]
  let ratios: [Double]
  private let spread: Cholesky

  init?(_ days: [ActivityModel.Day], _ activities: [Int]) {
    let moods = days.map(\.mood.mood)
    let mean = moods.mean
    let known = Dictionary(days.map { ($0.mood.day, $0.mood.mood) }) { $1 }
    let design = Matrix(
      days.map { day in
        [1, (known[day.mood.day - 1] ?? mean) - mean]
          + activities.map { day.activities.contains($0) ? 1 : 0 }
      }
    )
    guard let fit = Self.settled(design, moods, activities.count) else { return nil }
    let covariance = fit.inverse
    let columns = activities.indices.map { $0 + 2 }
    let own = Matrix(columns.map { one in columns.map { fit.variance * covariance[one, $0] } })
    guard let spread = Cholesky(own) else { return nil }
    self.spread = spread
    shifts = columns.map { fit.coefficients[$0] }
    deviations = activities.indices.map { own[$0, $0].squareRoot() }
    let free = LinearModel(design, moods)
    let errors = free?.deviations(lags: 3) ?? []
    ratios = columns.map { column in
      free.map { $0.coefficients[column] / errors[column] } ?? 0
    }
  }

  /// λ = s²/τ² needs s², which needs λ, so a few iterations settle both.
  private static func settled(_ design: Matrix, _ moods: [Double], _ count: Int) -> LinearModel? {
    let away = moods.map { [mean = moods.mean] in ($0 - mean) * ($0 - mean) }
    var variance = max(away.mean, 0.01)
    var fit: LinearModel?
    for _ in 0..<4 {
      let penalty = variance / (0.4 * 0.4)
      fit = LinearModel(
        design,
        moods,
        penalties: [0, 0.01] + [Double](repeating: penalty, count: count)
      )
      guard let found = fit?.variance, found.isFinite else { return nil }
      variance = max(found, 0.01)
    }
    return fit
  }

  /// How often each is the highest in joint draws.
  func best(draws: Int = 1_000) -> [Double] {
    var source = SeededNumbers(seed: 6)
    var wins = [Int](repeating: 0, count: shifts.count)
    for _ in 0..<draws {
      let drawn = zip(shifts, spread.times(shifts.map { _ in source.normal() })).map { $0 + $1 }
      if let best = drawn.indices.max(by: { drawn[$0] < drawn[$1] }) { wins[best] += 1 }
    }
    return wins.map { Double($0) / Double(draws) }
  }
}
