package import Records

/// The usual share elsewhere, as published or as the person set it.
package struct UsualShare: Equatable, Sendable {
  package let share: Double
  /// What others counted, from the lowest to the highest; for the person's own figure, a little
  /// around it.
  package let range: Interval
  /// Who counted it, among whom and when; for the person's own figure, the published value it
  /// replaces.
  package let source: Phrase
  package let isOwn: Bool

  fileprivate init(counted share: Double, _ low: Double, _ high: Double, _ source: Phrase) {
    self.share = share
    range = Interval(low, high)
    self.source = source
    isOwn = false
  }

  fileprivate init(own share: Double, besides source: Phrase) {
    self.share = share
    range = Interval(logistic(logit(share) - Self.slack), logistic(logit(share) + Self.slack))
    self.source = source
    isOwn = true
  }

  /// How far from an own figure is still usual, in log odds: 43 to 47 around 45.
  package static let slack = 0.1
}

extension FunnelStep {
  /// The published value.
  package var counted: UsualShare {
    switch self {
    case .application:
      UsualShare(
        counted: 0.10,
        0.03,
        0.17,
        """
        From 3 to 17 in 100, so 10 is a guess. Small US firms saw 3 in 100 (CareerPlug, 2024). \
        The 17 is said to come from a US survey of job seekers, which we could not check.
        """
      )
    case .first, .later:
      UsualShare(
        counted: 0.45,
        0.27,
        0.67,
        """
        From 27 to 67 in 100, worked out from people met and hired. Small US firms hired 27 in 100 \
        they met (CareerPlug, 2024). Larger ones made offers to 45 in 100 graduates (NACE, 2023). \
        With two rounds each, that is 52 to 67 in 100 a round.
        """
      )
    }
  }

  /// The published value in words, for people who want no numbers.
  var countedInWords: Phrase {
    switch self {
    case .application:
      "Few, which is a guess. Small US firms saw fewer still (CareerPlug, 2024)."
    case .first, .later:
      """
      Anything from a quarter to two thirds. Small US firms hired about a quarter of those they \
      met (CareerPlug, 2024). Larger ones made offers to about half of all graduates (NACE, 2023).
      """
    }
  }
}

extension Preferences {
  /// The values a person can set, in percent; 0 and 100 cannot be compared with.
  static let ownShares = 1...99

  /// The usual share at a step: the person's own if they set one.
  package func usual(at step: FunnelStep) -> UsualShare {
    guard let own = usualShares[step.rawValue], Self.ownShares.contains(own) else {
      return step.counted
    }
    return UsualShare(own: Double(own) / 100, besides: step.counted.source)
  }
}
