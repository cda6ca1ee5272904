import Insights
import Records

enum UsualSharesRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let draft = Preferences.usualFields.draft(of: visit.preferences)
    return .page(UsualSharesPage(visit: visit, draft: draft, problems: .none).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let edit = try await visit.edit(visit.preferences, by: Preferences.usualFields)
    let surroundings = visit.surroundings
    do {
      return try await visit.commit(.saved, then: .usualShares) { journal in
        var saved = try edit.filled(journal.preferences(zone: surroundings.zone))
        saved.savedAt = surroundings.now
        return [.save(saved)]
      }
    } catch let problems as Problems {
      let draft = edit.merged(with: visit.preferences).draft
      return .again(UsualSharesPage(visit: visit, draft: draft, problems: problems).page)
    }
  }
}
