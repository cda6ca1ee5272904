import HTTPTypes
import Foundation
import Journaling
import Records
import Skills
import Wording

enum PracticeRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    .page(PracticePage(visit: visit).page)
  }

  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    draft["competency"] = visit.query["competency"]
    return .page(
      CardFormPage(visit: visit, card: nil, draft: draft, problems: Problems([])).page
    )
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let names = QuestionCard.fields.fields.map(\.name).filter(visit.form.has)
    let draft = visit.form.draft(of: names)
    var card = QuestionCard(
      id: visit.surroundings.newID(),
      addedAt: visit.surroundings.now,
      question: ""
    )
    card.recovery = visit.form.value("recovery")
    do {
      let saved = try QuestionCard.fields.fill(card, from: draft)
      return try await visit.commit(.added, then: .card(saved.id)) { _ in [.save(saved)] }
    } catch let problems as Problems {
      return .again(CardFormPage(visit: visit, card: nil, draft: draft, problems: problems).page)
    }
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let kept = try await visit.keeper.draft(visit.practiceKey(card))
    let draft = kept.flatMap { try? JSONDecoder().decode(Draft.self, from: $0.payload) }
    return .page(CardPage(visit: visit, card: card, draft: draft ?? Draft()).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    return .page(
      CardFormPage(
        visit: visit,
        card: card,
        draft: QuestionCard.fields.draft(of: card),
        problems: Problems([])
      ).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let edit = try await visit.edit(card)
    return try await visit.commit(
      edit,
      then: .card(card.id),
      again: { draft, problems in
        CardFormPage(visit: visit, card: card, draft: draft, problems: problems).page
      }
    )
  }

  @Sendable static func competencies(_ visit: Visit) async throws -> Answer {
    .page(CompetenciesPage(visit: visit).page)
  }
}

extension Visit {
  /// Where a half-written answer to a question is kept.
  func practiceKey(_ card: QuestionCard) -> DraftKey {
    DraftKey(form: "practice", tab: card.id.description)
  }
}
