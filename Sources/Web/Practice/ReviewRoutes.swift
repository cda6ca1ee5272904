import Journaling
import Records

/// CardPractice one question: each step keeps what was typed, the last one writes it down.
enum ReviewRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let draft = try await visit.practiceDraft(card)
    let step = CardPractice.Step(rawValue: visit.query["step"]) ?? .answer
    return .page(page(step, CardPractice(visit: visit, card: card, draft: draft)))
  }

  private static func page(_ step: CardPractice.Step, _ practice: CardPractice) -> Page {
    switch step {
    case .answer: AnswerStep(practice: practice).page
    case .look: ReviewStep(practice: practice).page
    case .grade: GradeStep(practice: practice).page
    }
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let step = CardPractice.Step(rawValue: visit.form["step"]) ?? .answer
    let names = step.fields(of: card)
    // A box that was unticked is not sent; what was given says that it was there.
    let asked = visit.given == nil ? names.filter(visit.form.has) : names
    let sent = visit.form.draft(of: asked)
    let typing = try await visit.typing(sent, as: visit.practiceKey(card)) {
      PracticeReview.fields.info.isProse($0)
    }
    if visit.query.has("autosave") { return try typing.answer }
    let draft = typing.kept.draft
    let practice = CardPractice(visit: visit, card: card, draft: draft)
    do {
      let review = try practice.review(draft)
      guard let next = CardPractice.Step(rawValue: visit.form["go"]) else {
        return try await save(review, practice, typing.notice)
      }
      return .redirect(practice.place(next), typing.notice.map { Notice($0) })
    } catch let problems as Problems {
      // The problem may be in a field of an earlier step.
      let steps: [CardPractice.Step] = [step, .answer, .look, .grade]
      let wrong = steps.first { step in
        step.fields(of: card).contains { problems[$0] != nil }
      }
      var again = practice
      again.problems = problems
      return .again(page(wrong ?? step, again))
    }
  }

  /// A form that is sent twice is written down once.
  private static func save(
    _ review: PracticeReview,
    _ practice: CardPractice,
    _ word: NoticeWord?
  ) async throws -> Answer {
    let visit = practice.visit
    let receipt = try await visit.commit { journal in
      guard journal[review.card] != nil else { throw Missing() }
      return journal.adding(review)
    }
    try await visit.keeper.discard(visit.practiceKey(practice.card))
    let next = place(after: practice, in: try await visit.keeper.journal())
    return .redirect(next, Notice(word ?? .saved, undo: receipt.commit))
  }

  private static func place(after practice: CardPractice, in journal: Journal) -> Place {
    let visit = practice.visit
    if visit.form["go"] == "next" {
      return Place.next(in: journal, visit.surroundings)
    }
    guard let recovery = journal[practice.card.recovery], recovery.endedAt == nil,
      visit.journal.reviews(of: practice.card).isEmpty
    else { return .practice }
    return Place.closing("replay-question").with("recovery", recovery.id)
  }

  /// Not today: the question waits until tomorrow.
  @Sendable static func setAside(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let aside = SetAside(card.id.raw, until: visit.surroundings.today + 1, visit.surroundings)
    let receipt = try await visit.keeper.add(aside)
    let next = Place.next(in: try await visit.keeper.journal(), visit.surroundings)
    return .redirect(next, Notice(.moved, undo: receipt.commit))
  }
}

extension Place {
  /// The next question of today, or the page of practice where none is left.
  static func next(in journal: Journal, _ surroundings: Surroundings) -> Place {
    let next = journal.practiceSession(surroundings).items.first
    return next.map { Place.card($0.card.id).with("session", "yes") }
      ?? Place.practice.with("done", "yes")
  }
}

enum PracticeSessionRoutes {
  /// Where today's questions go on; for a link kept from an earlier day.
  @Sendable static func goOn(_ visit: Visit) async throws -> Answer {
    .redirect(.next(in: visit.journal, visit.surroundings))
  }

  /// Begins: what an interview needs and no question is about becomes a card.
  @Sendable static func begin(_ visit: Visit) async throws -> Answer {
    let receipt = try await visit.commit { journal in
      journal.changes(beginning: journal.practiceSession(visit.surroundings), visit.surroundings)
    }
    let next = Place.next(in: try await visit.keeper.journal(), visit.surroundings)
    return .redirect(next, receipt.commit.map { Notice(.added, undo: $0) })
  }
}
