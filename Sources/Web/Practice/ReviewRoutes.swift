import HTTPTypes
import Foundation
import Journaling
import Planning
import Records
import Skills
import Wording

enum ReviewRoutes {
  /// An answer, kept; then on to the next question, back to the recovery it came from, or home.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let draft = visit.form.draft(of: PracticeReview.fields.fields.map(\.name))
    if visit.query.has("autosave") {
      try await keep(visit, card, draft)
      return .text("saved")
    }
    guard !draft.isEmpty else { return try await leave(visit, card) }
    let review = PracticeReview(
      id: visit.surroundings.newID(),
      card: card.id,
      reviewedAt: visit.surroundings.now
    )
    do {
      let saved = try PracticeReview.fields.fill(review, from: draft)
      let receipt = try await visit.keeper.commit { _ in [.save(saved)] }
      try await visit.keeper.discard(visit.practiceKey(card))
      return .redirect(place(after: card, visit), Notice(.saved, undo: receipt.commit))
    } catch let problems as Problems {
      return .again(CardPage(visit: visit, card: card, draft: draft, problems: problems).page)
    }
  }

  private static func keep(_ visit: Visit, _ card: QuestionCard, _ draft: Draft) async throws {
    let payload = try JSONEncoder().encode(draft)
    try await visit.keeper.keep(
      KeptDraft(key: visit.practiceKey(card), savedAt: visit.surroundings.now, payload: payload)
    )
  }

  /// Thought aloud and nothing written: that was practice, too.
  private static func leave(_ visit: Visit, _ card: QuestionCard) async throws -> Answer {
    try await visit.keeper.discard(visit.practiceKey(card))
    return .redirect(place(after: card, visit), Notice(.nothingWritten))
  }

  private static func place(after card: QuestionCard, _ visit: Visit) -> Place {
    if visit.form.has("next") {
      return visit.journal.nextQuestion(after: card.id, visit.surroundings).map { .card($0.id) }
        ?? .practice
    }
    guard let recovery = visit.journal[card.recovery], recovery.endedAt == nil,
      visit.journal.reviews(of: card).isEmpty
    else { return .practice }
    return Place.closing("replay-question").with("recovery", recovery.id)
  }
}
