import Records

enum SupportRoutes {
  static let all: [Route] = [
    .get(.support, show),
    .post(.support, trust),
    .post(.supportPanel, closePanel),
    .post(.supportCountry, keepCountry),
    .get(.helpers, helpers),
    .get(.safetyPlan, SafetyPlanRoutes.show),
    .post(.safetyPlan, SafetyPlanRoutes.save),
    .get(.editSafetyPlan, SafetyPlanRoutes.edit),
  ]

  /// People to talk to: open without a key, without a network and without a journal.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let draft = Preferences.fields.draft(of: visit.preferences)
    return .page(page(visit, draft, .none))
  }

  /// Somebody of the person's own.
  @Sendable static func trust(_ visit: Visit) async throws -> Answer {
    guard visit.isKnown else { throw Missing() }
    let edit = try await visit.edit(visit.preferences, only: Preferences.trustedNames)
    return try await Answer.saved {
      try await visit.commit(.saved, then: .support) { journal in
        [
          try edit.filled(journal.preferences(zone: visit.surroundings.zone)).saved(
            visit.surroundings
          )
        ]
      }
    } again: {
      page(visit, edit.merged(with: visit.preferences).draft, $0)
    }
  }

  /// Goes back to the page.
  ///
  /// ``SupportWatch`` has removed its panel.
  @Sendable static func closePanel(_ visit: Visit) async throws -> Answer {
    .redirect(visit.back(or: .today))
  }

  /// The country whose services are shown from now on.
  ///
  /// One that was chosen in the panel is kept by ``Visit/keepingCountry()``.
  @Sendable static func keepCountry(_ visit: Visit) async throws -> Answer {
    if visit.choosesCountry { return .redirect(visit.back(or: .today)) }
    let country = visit.form["country"]
    guard isCountry(country) else { throw Missing() }
    return try await visit.commit(.saved, then: .support) { journal in
      var preferences = journal.preferences(zone: visit.surroundings.zone)
      preferences.country = country
      return [try preferences.saved(visit.surroundings)]
    }
  }

  /// Free help with the search: holds nothing of anybody, so that it is open like Support.
  @Sendable static func helpers(_ visit: Visit) async throws -> Answer {
    .page(HelpersPage(visit: visit, country: country(asked: visit)).page)
  }

  private static func country(asked visit: Visit) -> String {
    let asked = visit.query["country"].uppercased()
    return isCountry(asked) ? asked : visit.country
  }

  private static func page(_ visit: Visit, _ draft: Draft, _ problems: Problems) -> Page {
    SupportPage(visit: visit, country: country(asked: visit), draft: draft, problems: problems).page
  }

  static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
