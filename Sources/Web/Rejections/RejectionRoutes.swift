import Journaling
import Records

enum RejectionRoutes {
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    draft["application"] = visit.query["application"]
    let application = visit.journal[Identifier<JobApplication>(draft["application"])]
    let last = application.flatMap { visit.journal.interviews(of: $0.id).last }
    draft["way"] = (last?.outcome == .noAnswer ? RejectionWay.noReply : .no).rawValue
    draft["after-interview"] =
      visit.journal.isTakenAsInterviewed(application) ? "yes" : ""
    let asked = visit.query.value("learned-on", as: Day.self)
    draft["learned-on"] = (asked ?? visit.today).description
    return .page(RejectionFormPage(visit: visit, draft: draft, problems: .none).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let table = RejectionNews.fields
    let draft = visit.form.draft(of: table.names)
    let id = visit.form.value("rejection") ?? visit.surroundings.newID(Rejection.self)
    return try await Answer.saved {
      let news = try table.fill(RejectionNews(), from: draft)
      let receipt = try await visit.commit { journal in
        // The same form sent twice, by a double press or a reload, is one rejection.
        journal[id] == nil ? try journal.hearing(news, as: id, visit.surroundings).changes : []
      }
      return .redirect(.rejection(id), receipt.commit.map { Notice(.added, undo: $0) })
    } again: {
      RejectionFormPage(visit: visit, draft: draft, problems: $0).page
    }
  }

  /// The name the rejection gets, drawn with its form.
  static func name(_ visit: Visit) -> HTML {
    let name = visit.form.value("rejection") ?? visit.surroundings.newID(Rejection.self)
    return #"<input type="hidden" name="rejection" value="\#(name.description)">"#
  }

  /// What was saved, a first sentence, and three equal choices.
  @Sendable static func saved(_ visit: Visit) async throws -> Answer {
    .page(RejectionSavedPage(visit: visit, rejection: try visit.record()).page)
  }

  @Sendable static func setIntensity(_ visit: Visit) async throws -> Answer {
    let id = try visit.record(Rejection.self).id
    let intensity = visit.form.number("intensity", in: Scale.feeling)
    return try await visit.commit(.added, then: .rejection(id)) { journal in
      guard var rejection = journal[id] else { return [] }
      rejection.intensity = intensity
      return [.save(rejection)]
    }
  }

  /// Where each of the three choices leads.
  @Sendable static func next(_ visit: Visit) async throws -> Answer {
    let rejection: Rejection = try visit.record()
    let choice = RejectionChoice(rawValue: visit.query["choice"]) ?? .leave
    return .page(RejectionNextPage(visit: visit, rejection: rejection, choice: choice).page)
  }

  /// Corrects whether there was an interview.
  @Sendable static func setInterview(_ visit: Visit) async throws -> Answer {
    let id = try visit.record(Rejection.self).id
    let (had, surroundings) = (visit.form["had"] == "yes", visit.surroundings)
    return try await visit.commit(.saved, then: .editRejection(id)) {
      $0.changes(correcting: id, hadInterview: had, surroundings)
    }
  }
}

/// What somebody wants to do after saving a rejection.
enum RejectionChoice: String {
  case leave
  case act = "do"
}
