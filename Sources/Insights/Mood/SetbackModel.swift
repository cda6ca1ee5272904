/// How long a person's mood took to return to its usual range after rejections.
///
/// The Kaplan–Meier curve over all episodes that can be measured, including unfinished ones as
/// censored: leaving those out would halve the time.
package struct SetbackModel: Sendable {
  static let leastEpisodes = 4
  static let leastEvents = 2
  static let leastInHalf = 5

  /// The episodes that can be measured, oldest first.
  package let episodes: [SetbackEpisode]
  /// How many rejections cannot be measured, for lack of moods before or after.
  let unmeasured: Int
  /// The median time and its intervals; nil with too few episodes.
  package let summary: Summary?
  /// Whether the earlier and the later half of the episodes last equally long; nil with too few.
  package let halves: Halves?
  private let others: [Wait]

  /// The median time in days; nil if the curve does not reach it.
  package struct Summary: Equatable, Sendable {
    package let median: Int?
    /// The 95% interval.
    package let sure: Ends
    /// The 90% interval.
    let likely: Ends

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

  /// A lower and an upper end in days; nil for an end the data does not reach.
  package struct Ends: Equatable, Sendable {
    package let low: Int?
    package let high: Int?

    init(_ ends: (low: Double?, high: Double?)) {
      low = ends.low.map { Int($0) }
      high = ends.high.map { Int($0) }
    }
  }

  package struct Halves: Equatable, Sendable {
    let p: Double
    let first: Summary?
    let second: Summary?
  }

  package init(_ diary: SetbackDiary) {
    episodes = diary.starts.compactMap { SetbackEpisode($0, in: diary) }
    unmeasured = diary.starts.count - episodes.count
    others = diary.starts.compactMap { SetbackEpisode($0, in: diary, usual: .lastThree)?.wait }
    let waits = episodes.map(\.wait)
    summary = Summary(waits)
    halves = Self.halves(waits)
  }

  /// The summary with θ measured from the last three moods before each rejection, as other studies
  /// do.
  var fromLastThree: Summary? { Summary(others) }

  private static func halves(_ waits: [Wait]) -> Halves? {
    guard waits.count >= 2 * leastInHalf else { return nil }
    let first = Array(waits.prefix(waits.count / 2))
    let second = Array(waits.suffix(waits.count - waits.count / 2))
    return Halves(p: LogRank(first, second).p, first: Summary(first), second: Summary(second))
  }
}
