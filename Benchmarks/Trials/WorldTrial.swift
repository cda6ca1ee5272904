import Foundation
import Insights
import Records
import Samples

/// Whether the way to an offer holds in a world with other rounds than two: nobody is told of a
/// weak step where none is weak, and intervals hold the truth as often as they say.
package struct WorldTrial: Trial {
  private let world: World
  private let cell: UInt64

  package init(_ world: World, cell: UInt64) {
    self.world = world
    self.cell = cell
  }

  private static let rounds = 60

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var world = world
    if world.odds != 1, world.recoversAfter == nil { world.weak = FunnelStep.allCases[person % 3] }
    let search = WorldSearch(world, until: Self.rounds, seed: size.seed(person, cell))
    let marks = search.story.marks
    var isNaivelyTold = false
    let looks = stride(from: 3, through: marks.count, by: 3)
    let first = search.story.follow(looks, inBytes: size.isInBytes(person)) { look in
      let reading = FunnelReading(look.ground)
      isNaivelyTold = isNaivelyTold || reading.isNaivelyLow
      if world.recoversAfter != nil { found.recall.add(reading.named != nil, at: look.known) }
      if look.known == marks.count { cover(reading, search, at: marks[look.known - 1], &found) }
      return reading.named.map { $0 == world.weak }
    }
    found.alerts.add(first: first)
    found.naive.add(isNaivelyTold)
  }

  private func cover(
    _ reading: FunnelReading,
    _ search: WorldSearch,
    at moment: Date,
    _ found: inout Findings
  ) {
    for (place, step) in FunnelStep.allCases.enumerated() {
      guard let truth = search.shares[step], reading.isCompared(step) else { continue }
      found.cover.add(reading[step].interval.contains(truth), at: place)
      let counts = reading.counts[step]
      found.naive.add(
        Interval(jeffreys: counts.passed, of: counts.told).contains(truth),
        at: place + 1
      )
      let all = search.truths.filter { $0.step == step && $0.at <= moment }
      found.oracle.add(
        Interval(jeffreys: all.count(where: \.passed), of: all.count).contains(truth),
        at: place
      )
    }
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    let figures = world.hasOwnFigures ? ", own figures" : ""
    if let after = world.recoversAfter {
      let table = CellTable(insight: .funnel, cell: world.name)
      return [0, 9, 40].map { later in
        let known = (after + 1 + later) / 3 * 3
        return table.line(
          "named after \(known) first interviews",
          found.recall.share(known),
          gate: later > 20 ? .atMost(0.1) : nil
        )
      }
    }
    guard world.odds == 1 else {
      let table = CellTable(insight: .funnel, cell: "\(world.name), OR \(world.odds)\(figures)")
      return [table.precision(found), table.firstRight(found)]
    }
    let table = CellTable(insight: .funnel, cell: world.name + figures)
    let ever = table.line(
      "ever false over 60 first interviews",
      found.alerts.ever.share(),
      naive: found.naive.share(),
      // Where three in a hundred are invited, that is the lowest figure that is usual.
      gate: .atMost(world.application < 0.05 ? 0.1 : 0.07)
    )
    return [ever]
      + FunnelStep.allCases.enumerated().filter { found.cover.count($0.offset) > 0 }.map {
        table.line(
          "90 % interval holds the truth, \($0.element.inTable)",
          found.cover.share($0.offset),
          oracle: found.oracle.share($0.offset),
          naive: found.naive.share($0.offset + 1),
          gate: world.hasFixedShares ? .within(0.85...0.95) : nil
        )
      }
  }
}

extension FunnelReading {
  /// What somebody would say who takes percentages as they are: a step is low if it passes a fifth
  /// less than usual, of eight answers or more.
  fileprivate var isNaivelyLow: Bool {
    FunnelStep.allCases.contains { step in
      let own = counts[step]
      return own.told >= 8
        && Double(own.passed) / Double(own.told) < 0.8 * step.counted.share
    }
  }
}

extension FunnelStep {
  fileprivate var inTable: String {
    switch self {
    case .application: "applications"
    case .first: "first interviews"
    case .later: "later rounds"
    }
  }
}

extension Interval {
  /// The 90 % interval of a share, from its counts alone.
  fileprivate init(jeffreys hits: Int, of count: Int) {
    let beta = Beta(Double(hits) + 0.5, Double(count - hits) + 0.5)
    self.init(beta.quantile(0.05), beta.quantile(0.95))
  }
}
