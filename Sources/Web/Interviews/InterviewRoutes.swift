import Foundation
import Records

enum InterviewRoutes {
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    return .page(
      InterviewFormPage(visit: visit, application: application, interview: nil, draft: Draft()).page
    )
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    let (today, surroundings) = (visit.today, visit.surroundings)
    let blank = Interview(
      id: surroundings.newID(),
      application: application.id,
      addedAt: surroundings.now,
      zone: surroundings.zone.identifier
    )
    let draft = visit.form.draft(of: Interview.fields.names)
    return try await Answer.saved {
      let added = try blank.filled(from: draft)
      return try await visit.commit(.added, then: .interview(added.id)) {
        $0.changes(adding: added, on: today)
      }
    } again: {
      InterviewFormPage(
        visit: visit,
        application: application,
        interview: nil,
        draft: draft,
        problems: $0
      ).page
    }
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    let page = InterviewFormPage(
      visit: visit,
      application: try visit.application(of: interview),
      interview: interview,
      draft: Interview.fields.draft(of: interview)
    )
    return .page(page.page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    let application = try visit.application(of: interview)
    let edit = try await visit.edit(interview)
    let merged = edit.merged(with: interview)
    return try await Answer.saved {
      try await visit.change(interview, merged.notice, then: .interview(interview.id)) {
        [.save(try $1.filled(from: edit.merged(with: $1).draft))]
      }
    } again: {
      InterviewFormPage(
        visit: visit,
        application: application,
        interview: interview,
        draft: merged.draft,
        problems: $0
      ).page
    }
  }

  /// How it ended, or that nobody knows yet.
  ///
  /// A rejection is first saved on a page of its own.
  @Sendable static func setOutcome(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    let application = try visit.application(of: interview)
    let text = visit.form["outcome"].trimmed
    let outcome = Outcome.all.first { $0.rawValue == text }
    guard text.isEmpty || outcome != nil else { throw Missing() }
    if outcome == .rejected, interview.outcome != .rejected, application.stage.isOpen {
      return .redirect(Place.newRejection.with("application", application.id))
    }
    return try await visit.commit(.saved, then: .interview(interview.id)) { journal in
      guard let interview = journal[interview.id] else { return [] }
      return journal.changes(recording: outcome, of: interview, visit.surroundings)
    }
  }
}

extension Visit {
  /// The application an interview belongs to.
  ///
  /// - Throws: ``Missing`` where it is gone.
  func application(of interview: Interview) throws -> JobApplication {
    guard let application = journal[interview.application] else { throw Missing() }
    return application
  }

  /// The interview's wall time, with its zone where that is not the person's own.
  func time(of interview: Interview) -> Phrase? { interview.time(for: surroundings.zone) }
}
