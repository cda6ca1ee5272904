import HTTPTypes
import Records

enum SettingsRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let draft = Preferences.fields.draft(of: visit.preferences)
    return .page(SettingsPage(visit: visit, draft: draft, problems: .none).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let edit = try await visit.edit(visit.preferences)
    let surroundings = visit.surroundings
    do {
      return try await visit.commit(.saved, then: .settings) { journal in
        let known = journal.preferences(zone: surroundings.zone)
        return [try edit.filled(known).saved(surroundings)]
      }
    } catch let problems as Problems {
      let draft = edit.merged(with: visit.preferences).draft
      return .again(SettingsPage(visit: visit, draft: draft, problems: problems).page)
    }
  }
}
