import Planning
import Records
import Wording

enum TodayRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    if visit.journal.isEmpty { return .page(FirstPage(visit: visit).page) }
    let today = visit.journal.today(visit.surroundings)
    if let fresh = today.freshRecovery {
      return .page(FirstDayPage(visit: visit, recovery: fresh).page)
    }
    return .page(TodayPage(visit: visit, today: today).page)
  }

  /// "Not today": what Today offered is left alone until tomorrow.
  @Sendable static func setAside(_ visit: Visit) async throws -> Answer {
    guard let subject = visit.form.value("subject", as: RecordID.self) else { throw Missing() }
    let surroundings = visit.surroundings
    return try await visit.commit(.moved, then: .today) { _ in
      [
        .save(
          SetAside(
            id: surroundings.newID(),
            subject: subject,
            until: surroundings.today + 1,
            saidAt: surroundings.now
          )
        )
      ]
    }
  }
}
