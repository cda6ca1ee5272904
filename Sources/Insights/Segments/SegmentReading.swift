import Records

/// How each sort of interview compares with the others, for every way to sort them.
///
/// Each way is modeled separately: with fewer than sixty interviews there is too little data for
/// all at once.
package struct SegmentReading: Sendable {
  /// One level, with its counts and estimate.
  package struct Level: Sendable {
    package let dimension: SegmentDimension
    package let name: String
    package let model: SegmentModel.Level
    /// The counts of the other levels in the same dimension.
    package let rest: Share
    let others: SortCounts
  }

  /// Every level of every dimension with at least two.
  package let levels: [Level]
  /// The number of interviews with a known result, and of those without an answer.
  let count: Int
  let silent: Int
  /// The days of those interviews.
  let period: ClosedRange<Day>?

  /// With fewer interviews than this, only counts are given.
  package static let fewest = 20
  static let other = "other"

  package init(_ ground: InsightGround) {
    let missed = ground.missed
    let met = ground.course.rounds.compactMap { round in
      round.weight(missed).map { (round: round, weight: $0) }
    }
    count = met.count { $0.round.passed != nil }
    silent = met.count - count
    period = ClosedRange(days: met.compactMap(\.round.interview.day))
    levels = SegmentDimension.allCases.flatMap { Self.levels(of: $0, in: met, ground) }
  }

  private static func levels(
    of dimension: SegmentDimension,
    in met: [(round: Course.Round, weight: Double)],
    _ ground: InsightGround
  ) -> [Level] {
    var shares: [String: SortCounts] = [:]
    // A custom label used only for hidden employers would reveal them, so leave it out.
    var shown: Set<String> = []
    for (round, weight) in met {
      guard let level = dimension.level(of: round) else { continue }
      if dimension == .format || ground.isShown(round.application.id) { shown.insert(level) }
      shares[level, default: SortCounts()].add(round.passed, weight)
    }
    var kept = shares.filter {
      $0.value.share.count >= 2 && $0.key != other && shown.contains($0.key)
    }
    let merged = shares.filter { kept[$0.key] == nil }.values
    if !merged.isEmpty { kept[other] = merged.reduce(SortCounts(), +) }
    guard kept.count >= 2 else { return [] }
    let names = kept.keys.sorted()
    let counts = names.compactMap { kept[$0] }
    return zip(names, SegmentModel(sorts: counts).levels).map { name, level in
      let others = names.filter { $0 != name }.compactMap { kept[$0] }.reduce(SortCounts(), +)
      return Level(
        dimension: dimension,
        name: name,
        model: level,
        rest: others.share,
        others: others
      )
    }
  }

  /// The level to name, the clearest one; nil if none meets the rule.
  package var named: Level? {
    guard count >= Self.fewest, let clearest, clearest.model.stands else { return nil }
    return clearest
  }

  /// The level most likely below the person's own usual, among those that can be named.
  var clearest: Level? {
    levels.filter { $0.name != Self.other && $0.model.counts.count >= 5 }.max(by: isLess)
      ?? lowest
  }

  /// The level most likely below the person's own usual, even with few interviews.
  package var lowest: Level? { levels.filter { $0.name != Self.other }.max(by: isLess) }

  private func isLess(_ one: Level, _ other: Level) -> Bool {
    one.model.isLow < other.model.isLow
  }

  /// Whether Fisher's exact test confirms it, over all levels together and with a false-discovery
  /// rate of one in ten (Benjamini and Hochberg).
  func isConfirmed(_ level: Level) -> Bool {
    let tested = levels.filter { $0.name != Self.other }
    let p = tested.map { FourfoldTable($0.model.counts, $0.rest).fisherP }.benjaminiHochberg
    return zip(tested, p).contains {
      $0.dimension == level.dimension && $0.name == level.name && $1 <= 0.1
    }
  }
}

extension SortCounts {
  fileprivate mutating func add(_ passed: Bool?, _ weight: Double) {
    switch passed {
    case true?: led += 1
    case false?: ended += 1
    case nil:
      silent += 1
      missed += weight
    }
  }
}

extension ClosedRange<Day> {
  /// From the first of these days to the last; nil if there are none.
  init?(days: [Day]) {
    guard let first = days.min(), let last = days.max() else { return nil }
    self = first...last
  }
}
