import Foundation
import HTTPTypes
import Journaling
import Records

enum PracticeRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    .page(PracticePage(visit: visit).page)
  }

  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    for name in ["competency", "sort", "interview"] { draft[name] = visit.query[name] }
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
      return try await visit.add(saved, then: .card(saved.id))
    } catch let problems as Problems {
      return .again(CardFormPage(visit: visit, card: nil, draft: draft, problems: problems).page)
    }
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

  /// Lets a question rest, is done with it, or takes it up again.
  @Sendable static func stand(_ visit: Visit) async throws -> Answer {
    let card: QuestionCard = try visit.record()
    let wanted = CardStanding.all.first { $0.rawValue == visit.form["standing"] }
    return try await visit.change(card, .saved, then: .card(card.id)) { _, known in
      var card = known
      card.standing = wanted
      return [.save(card)]
    }
  }

  @Sendable static func competencies(_ visit: Visit) async throws -> Answer {
    .page(CompetenciesPage(visit: visit).page)
  }
}
