import Applications
import Journaling
import Planning
import Records
import Wording

enum RejectionRoutes {
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    draft["application"] = visit.query["application"]
    draft["way"] = RejectionWay.no.rawValue
    let asked = visit.query.value("learned-on", as: Day.self)
    draft["learned-on"] = (asked ?? visit.today).description
    return .page(RejectionFormPage(visit: visit, draft: draft, problems: Problems([])).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let table = RejectionNews.fields
    let draft = visit.form.draft(of: table.fields.map(\.name))
    let surroundings = visit.surroundings
    do {
      let news = try table.fill(RejectionNews(), from: draft)
      let heard = try visit.journal.hearing(news, surroundings)
      // Decided once more on the newest journal, under names already drawn.
      try await visit.keeper.commit { _ in heard.changes }
      return .redirect(.rejection(heard.rejection))
    } catch let problems as Problems {
      return .again(RejectionFormPage(visit: visit, draft: draft, problems: problems).page)
    }
  }

  /// "Saved.
  ///
  /// That's a hard message to get." and three equal choices.
  @Sendable static func saved(_ visit: Visit) async throws -> Answer {
    .page(RejectionSavedPage(visit: visit, rejection: try visit.record()).page)
  }

  @Sendable static func setIntensity(_ visit: Visit) async throws -> Answer {
    var rejection: Rejection = try visit.record()
    rejection.intensity = visit.form.value("intensity").flatMap { (0...10).contains($0) ? $0 : nil }
    let saved = rejection
    return try await visit.commit(.saved, then: .rejection(rejection.id)) { _ in [.save(saved)] }
  }

  /// Where each of the three choices leads.
  @Sendable static func next(_ visit: Visit) async throws -> Answer {
    let rejection: Rejection = try visit.record()
    let choice = RejectionChoice(rawValue: visit.query["choice"]) ?? .leave
    return .page(
      RejectionNextPage(visit: visit, rejection: rejection, choice: choice).page
    )
  }
}

/// What somebody wants after saving a no; each is as good as the others.
enum RejectionChoice: String {
  case leave
  case act = "do"
}
