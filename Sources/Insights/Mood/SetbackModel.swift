/// How long it took after several noes until somebody's mood was back in its usual range.
///
/// Kaplan and Meier's curve over all episodes that can be measured, those not over counted for as
/// long as they were seen: leaving them out halves the time.
package struct SetbackModel: Sendable {
  package static let leastEpisodes = 4
  package static let leastEvents = 2
  package static let leastInHalf = 5

  /// Those that can be measured, oldest first.
  package let episodes: [SetbackEpisode]
  /// How many noes cannot be measured, for want of numbers before or after.
  package let unmeasured: Int
  /// The median time and its 95 % interval; nil with too few episodes.
  package let summary: Summary?
  /// Whether the earlier half and the later half last as long; nil with too few.
  package let halves: Halves?
  private let others: [Wait]

  /// The middle of the times, in days; nil where it was never seen.
  package struct Summary: Equatable, Sendable {
    package let median: Int?
    /// Where it lies nineteen times in twenty.
    package let sure: Ends
    /// Where it lies nine times in ten.
    package let likely: Ends

    init?(_ waits: [Wait]) {
      guard waits.count >= SetbackModel.leastEpisodes,
        waits.count(where: \.came) >= SetbackModel.leastEvents
      else { return nil }
      let curve = KaplanMeier(waits)
      median = curve.median.map { Int($0) }
      sure = Ends(curve.medianInterval(0.95))
      likely = Ends(curve.medianInterval(0.9))
    }
  }

  /// A lower and an upper end in days; nil for one that was never seen.
  package struct Ends: Equatable, Sendable {
    package let low: Int?
    package let high: Int?

    init(_ ends: (low: Double?, high: Double?)) {
      low = ends.low.map { Int($0) }
      high = ends.high.map { Int($0) }
    }
  }

  package struct Halves: Equatable, Sendable {
    package let p: Double
    package let first: Summary?
    package let second: Summary?
  }

  package init(_ diary: SetbackDiary) {
    episodes = diary.starts.compactMap { SetbackEpisode($0, in: diary) }
    unmeasured = diary.starts.count - episodes.count
    others = diary.starts.compactMap { SetbackEpisode($0, in: diary, usual: .lastThree)?.wait }
    let waits = episodes.map(\.wait)
    summary = Summary(waits)
    halves = Self.halves(waits)
  }

  /// The summary with θ measured from the three numbers before each no, as others do.
  package var fromLastThree: Summary? { Summary(others) }

  private static func halves(_ waits: [Wait]) -> Halves? {
    guard waits.count >= 2 * leastInHalf else { return nil }
    let first = Array(waits.prefix(waits.count / 2))
    let second = Array(waits.suffix(waits.count - waits.count / 2))
    return Halves(p: LogRank(first, second).p, first: Summary(first), second: Summary(second))
  }
}
