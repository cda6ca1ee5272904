package import Records
package import Wording

/// A step of the way to an offer.
package enum FunnelStep: String, CaseIterable, Sendable {
  case application = "application-to-interview"
  case round = "round-to-next"
  case final = "final-to-offer"
}

/// What is usual elsewhere, by somebody's count or by the person's own.
package struct UsualShare: Equatable, Sendable {
  package let share: Double
  /// Who counted whom, and when.
  package let source: Phrase
  package let isOwn: Bool
}

extension FunnelStep {
  /// What passes it: "applications that lead to an interview".
  package var name: Phrase {
    switch self {
    case .application: "Applications that lead to an interview"
    case .round: "Rounds that lead to a next one"
    case .final: "Final rounds that lead to an offer"
    }
  }

  /// As others counted it.
  package var counted: UsualShare {
    switch self {
    case .application:
      UsualShare(
        share: 0.10,
        source: """
          About 10 in 100, which is a guess. Small US firms saw 3 in 100 (2024), \
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
          About 30 in 100, between two counts. Small US firms hired 27 in 100 they met (2024). \
          Larger ones made offers to 45 in 100 graduates (2023).
          """,
        isOwn: false
      )
    }
  }
}

extension Preferences {
  /// What is usual at a step: the person's own figure where they set one.
  package func usual(at step: FunnelStep) -> UsualShare {
    guard let own = usualShares[step.rawValue], (1...99).contains(own) else { return step.counted }
    return UsualShare(share: Double(own) / 100, source: "Set by you.", isOwn: true)
  }
}
