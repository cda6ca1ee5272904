import HTTPTypes
import Planning
import Records
import Wording

enum SettingsRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let draft = Preferences.fields.draft(of: visit.preferences)
    return .page(SettingsPage(visit: visit, draft: draft, problems: Problems([])).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let merged = try await visit.merging(visit.preferences)
    let surroundings = visit.surroundings
    do {
      let preferences = try Preferences.fields.fill(visit.preferences, from: merged.draft)
      let change = try preferences.saved(surroundings)
      return try await visit.commit(.saved, then: .settings) { _ in [change] }
    } catch let problems as Problems {
      return .page(
        SettingsPage(visit: visit, draft: merged.draft, problems: problems).page,
        status: .unprocessableContent
      )
    }
  }
}
