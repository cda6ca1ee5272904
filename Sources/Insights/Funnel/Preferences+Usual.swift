package import Records

extension Preferences {
  /// The fields for the person's own usual shares, and for what the insight about them says first.
  ///
  /// Separate from the fields of Settings, because saving that form would clear values it does not
  /// show.
  package static let usualFields = FieldTable<Preferences>(
    FunnelStep.allCases.map(\.ownShare) + [view]
  )

  private static let view = Field<Preferences>(
    "funnel-view",
    "What the card shows first",
    .choice(views)
  ) {
    $0.funnelByLever ? "lever" : "usual"
  } write: { preferences, typed in
    preferences.funnelByLever = typed == "lever"
    return views.contains { $0.value == typed }
  }

  private static let views = [
    Choice(
      "usual",
      "How each step compares with the usual range",
      about: "Shows where you differ most from others."
    ),
    Choice(
      "lever",
      "The step that would add the most offers",
      about: "Shows where reaching the usual share would help most."
    ),
  ]
}

extension FunnelStep {
  /// Its label names what the step counts, because screen readers could not tell three equal labels
  /// apart.
  fileprivate var ownShare: Field<Preferences> {
    .value("usual-\(rawValue)", \.usualShares[rawValue], label, .number(Preferences.ownShares))
  }

  private var label: Phrase {
    switch self {
    case .application: "Your own figure, of 100 applications"
    case .first: "Your own figure, of 100 first interviews"
    case .later: "Your own figure, of 100 later rounds"
    }
  }
}
