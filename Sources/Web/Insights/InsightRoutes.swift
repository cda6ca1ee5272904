import Insights
import Records

enum InsightRoutes {
  /// Takes a card out of sight, or brings it back.
  @Sendable static func hide(_ visit: Visit) async throws -> Answer {
    guard let kind = Insight.Kind.all.first(where: { $0.rawValue == visit.parameters["id"] })
    else { throw Missing() }
    let (isHidden, surroundings) = (!visit.form.has("show"), visit.surroundings)
    return try await visit.commit(isHidden ? .hidden : .saved, then: .insights) {
      $0.changes(hiding: kind, isHidden: isHidden, surroundings)
    }
  }
}

extension Routes {
  static let insights: [Route] = [
    .page(.insights) { InsightsPage(visit: $0).page },
    .post(.insightHiding(":id"), InsightRoutes.hide),
    .get(.usualShares, UsualSharesRoutes.show),
    .post(.usualShares, UsualSharesRoutes.save),
    .get(.report, ReportRoutes.ask),
    .get(.reportPage, ReportRoutes.show),
    .get(.reportFile(":format"), ReportRoutes.file),
  ]
}
