import HTTPTypes
import Planning
import Records
import Wording

enum SupportRoutes {
  static let all: [Route] = [
    .get(.support, show),
    .post(.support, trust),
    .post(.supportCountry, keepCountry),
  ]

  /// People to talk to: open without a key, without a network and without a journal.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let draft = Preferences.fields.draft(of: visit.preferences)
    return .page(page(visit, draft, Problems([])))
  }

  /// Somebody of the person's own.
  @Sendable static func trust(_ visit: Visit) async throws -> Answer {
    guard visit.isKnown else { throw Missing() }
    let edit = try await visit.edit(visit.preferences, only: Preferences.trustedNames)
    let surroundings = visit.surroundings
    do {
      return try await visit.commit(.saved, then: .support) { journal in
        [try edit.filled(journal.preferences(zone: surroundings.zone)).saved(surroundings)]
      }
    } catch let problems as Problems {
      return .again(page(visit, edit.merged(with: visit.preferences).draft, problems))
    }
  }

  /// The country whose services are shown from now on.
  @Sendable static func keepCountry(_ visit: Visit) async throws -> Answer {
    let country = visit.form["country"]
    guard isCountry(country) else { throw Missing() }
    let surroundings = visit.surroundings
    return try await visit.commit(.saved, then: .support) { journal in
      var preferences = journal.preferences(zone: surroundings.zone)
      preferences.country = country
      return [try preferences.saved(surroundings)]
    }
  }

  private static func page(_ visit: Visit, _ draft: Draft, _ problems: Problems) -> Page {
    let asked = visit.query["country"].uppercased()
    return SupportPage(
      visit: visit,
      country: isCountry(asked) ? asked : visit.country,
      draft: draft,
      problems: problems
    ).page
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
