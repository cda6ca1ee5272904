import HTTPTypes
import Planning
import Records
import Wording

enum SupportRoutes {
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

  private static func page(_ visit: Visit, _ draft: Draft, _ problems: Problems) -> Page {
    let asked = visit.query.has("country") ? visit.query["country"] : visit.preferences.country
    return SupportPage(
      visit: visit,
      country: asked.uppercased(),
      draft: draft,
      problems: problems
    ).page
  }
}
