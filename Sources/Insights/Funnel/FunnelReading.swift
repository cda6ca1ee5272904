import Records

/// The path to an offer: its counts, their model, and the step it names.
package struct FunnelReading: Sendable {
  package let counts: FunnelCounts
  package let model: FunnelModel
  /// What most rounds of a step are called; nil if they have many names, or only those of hidden
  /// employers.
  let roundName: [FunnelStep: String]
  private let usual: [FunnelStep: UsualShare]

  package init(_ ground: InsightGround) {
    usual = Dictionary(
      uniqueKeysWithValues: FunnelStep.allCases.map { ($0, ground.preferences.usual(at: $0)) }
    )
    roundName = Dictionary(grouping: ground.course.rounds, by: \.step)
      .compactMapValues { $0.commonName(ground) }
    counts = FunnelCounts(ground)
    model = FunnelModel(counts.stages { ground.preferences.usual(at: $0) })
  }

  package subscript(step: FunnelStep) -> FunnelModel.Stage {
    model.stages[FunnelStep.allCases.firstIndex(of: step) ?? 0]
  }

  /// The step to name; nil if the rule is not met, or if the step has got better since.
  package var named: FunnelStep? {
    FunnelStep.allCases.first { step in
      self[step].alerts && !counts[step].hasRecovered(usual: usual[step]?.share ?? 1)
    }
  }

  /// Whether the interval of any step lies wholly below all that is usual.
  var liesBelow: Bool {
    FunnelStep.allCases.contains {
      isCompared($0) && self[$0].interval.high < (usual[$0]?.range.low ?? 0)
    }
  }

  /// The step that is most likely furthest below usual.
  package var lowest: FunnelStep {
    FunnelStep.allCases.max { self[$0].isLowest < self[$1].isLowest } ?? .application
  }

  /// The step, of those likely well below usual, that would bring the most further offers if it
  /// were as usual.
  var lever: FunnelStep? {
    FunnelStep.allCases.filter { self[$0].isBelow }.max { self[$0].lever < self[$1].lever }
  }

  package func isCompared(_ step: FunnelStep) -> Bool {
    self[step].resolved >= FunnelModel.fewest
  }
}

extension [Course.Round] {
  /// The name that more than half of them have.
  fileprivate func commonName(_ ground: InsightGround) -> String? {
    let named = filter { ground.isShown($0.application.id) }
      .compactMap { SegmentDimension.round.level(of: $0) }
    let counts = Dictionary(grouping: named) { $0 }.mapValues(\.count)
    return counts.first { 2 * $0.value > count }?.key
  }
}
