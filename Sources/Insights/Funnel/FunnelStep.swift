package import Records

/// A step of the way to an offer.
package enum FunnelStep: String, CaseIterable, Sendable {
  case application = "application-to-interview"
  case round = "round-to-next"
  case final = "final-to-offer"
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
}
