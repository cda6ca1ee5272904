import Journaling
import Records

/// The posting of an application: its text, the skills in it, and what the person has.
enum PostingRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    guard let posting = visit.journal.posting(of: application.id), !visit.query.has("edit") else {
      return .page(PostingFormPage(visit: visit, application: application).page)
    }
    return .page(PostingPage(visit: visit, application: application, posting: posting).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    let (text, surroundings) = (visit.form["text"], visit.surroundings)
    return try await Answer.saved {
      try await visit.change(application, .saved, then: .posting(application.id)) {
        try $0.changes(posting: text, for: $1.id, surroundings)
      }
    } again: {
      PostingFormPage(visit: visit, application: application, typed: text, problems: $0)
        .page
    }
  }

  /// What counts and what does not, one by one or all at once.
  @Sendable static func choose(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    guard let posting = visit.journal.posting(of: application.id) else { throw Missing() }
    let choice = PostingSkillsForm.choice(visit.form)
    return try await Answer.saved {
      try await visit.change(posting, .saved, then: .posting(application.id)) {
        try $0.changes(choosing: choice, in: $1)
      }
    } again: {
      PostingPage(
        visit: visit,
        application: application,
        posting: posting,
        typed: visit.form["own"],
        problems: $0
      ).page
    }
  }

  /// One of its skills: written down as something the person can do, or worked on.
  @Sendable static func take(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    guard let posting = visit.journal.posting(of: application.id) else { throw Missing() }
    let (name, surroundings) = (visit.form["skill"], visit.surroundings)
    guard let asked = posting.skills.first(where: { $0.name == name }) else {
      return .redirect(.posting(application.id))
    }
    if visit.form.has("sprint") {
      let receipt = try await visit.commit { journal in
        journal.sprint(for: asked.name, competency: nil, surroundings).changes
      }
      let sprint = try await visit.keeper.journal()
        .sprint(for: asked.name, competency: nil, surroundings).sprint
      return .redirect(
        .exercise("skill-sprint").with("edit", sprint),
        Notice(.added, undo: receipt.commit)
      )
    }
    var skill = Skill(id: surroundings.newID(), addedAt: surroundings.now, name: asked.name)
    skill.area = asked.area
    return try await visit.add(skill, then: .skill(skill.id))
  }
}
