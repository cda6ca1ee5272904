import Records
import Wording

enum SupportRoutes {
  /// People to talk to: open without a key, without a network and without a journal.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let asked = visit.query.has("country") ? visit.query["country"] : visit.preferences.country
    return .page(SupportPage(country: asked.uppercased()).page)
  }
}
