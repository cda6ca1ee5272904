import Records

/// The path to an offer: its counts, their model, and the step it names.
package struct FunnelReading: Sendable {
  package let counts: FunnelCounts
  package let model: FunnelModel

  package init(_ ground: InsightGround) {
    counts = FunnelCounts(ground)
    model = FunnelModel(counts.stages { ground.preferences.usual(at: $0).share })
  }

  package subscript(step: FunnelStep) -> FunnelModel.Stage {
    model.stages[FunnelStep.allCases.firstIndex(of: step) ?? 0]
  }

  /// The step to name; nil if the rule is not met.
  package var named: FunnelStep? { FunnelStep.allCases.first { self[$0].alerts } }

  /// The step that is most likely furthest below usual.
  package var lowest: FunnelStep { most { $0.isLowest } }

  /// The step that would bring the most further offers if it were as usual; nil if none is below
  /// usual.
  var lever: FunnelStep? {
    let step = most { $0.lever }
    return self[step].lever > 0 ? step : nil
  }

  /// With fewer answers at a step than this, only counts are given.
  static let fewest = 8

  package func isCompared(_ step: FunnelStep) -> Bool {
    self[step].resolved >= Double(Self.fewest)
  }

  private func most(_ value: (FunnelModel.Stage) -> Double) -> FunnelStep {
    FunnelStep.allCases.max { value(self[$0]) < value(self[$1]) } ?? .application
  }
}
