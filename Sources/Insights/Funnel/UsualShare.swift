package import Records

/// The usual share elsewhere, as published or as the person set it.
package struct UsualShare: Equatable, Sendable {
  package let share: Double
  /// Who counted it, among whom and when; for the person's own figure, the published value it
  /// replaces.
  package let source: Phrase
  package let isOwn: Bool
}

extension FunnelStep {
  /// The published value.
  package var counted: UsualShare {
    switch self {
    case .application:
      UsualShare(
        share: 0.10,
        source: """
          About 10 in 100, which is a guess. Small US firms saw 3 in 100 (CareerPlug, 2024), \
          and that counts people who send out very many.
          """,
        isOwn: false
      )
    case .round:
      UsualShare(
        share: 0.45,
        source:
          "About 45 in 100: a recruiting firm saw 35 to 55 (its blog, undated; a weak source).",
        isOwn: false
      )
    case .final:
      UsualShare(
        share: 0.30,
        source: """
          About 30 in 100, between two counts. Small US firms hired 27 in 100 they met \
          (CareerPlug, 2024). Larger ones made offers to 45 in 100 graduates (NACE, 2023).
          """,
        isOwn: false
      )
    }
  }

  /// The published value in words, for people who want no numbers.
  var countedInWords: Phrase {
    switch self {
    case .application:
      "Few, which is a guess. Small US firms saw fewer still (CareerPlug, 2024)."
    case .round: "About half, as a recruiting firm saw it (its blog, undated; a weak source)."
    case .final:
      """
      About a third. Small US firms hired about a quarter of those they met (CareerPlug, 2024). \
      Larger ones made offers to about half of all graduates (NACE, 2023).
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
    return UsualShare(share: Double(own) / 100, source: step.counted.source, isOwn: true)
  }
}
