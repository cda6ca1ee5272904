import Insights
import Records

enum InsightRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(InsightsPage(visit: visit).page)
  }

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
    .get(.insights, InsightRoutes.show),
    .post(.insightHiding(":id"), InsightRoutes.hide),
    .get(.usualShares, UsualSharesRoutes.show),
    .post(.usualShares, UsualSharesRoutes.save),
    .get(.report, ReportRoutes.ask),
    .get(.reportPage, ReportRoutes.show),
    .get(.reportFile(":format"), ReportRoutes.file),
  ]
}
