import Journaling
import Records

enum QuestionLogRoutes {
  /// Filters the log.
  ///
  /// Choices become part of the address, typed words do not.
  @Sendable static func filter(_ visit: Visit) async throws -> Answer {
    let view = QuestionLogView(visit.form, in: visit.sought)
    return .redirect(view.narrowed(by: visit.soughtName).place)
  }

  /// One that is remembered outside of field notes and debriefs.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: ["question", "competency", "interview"])
    var card = QuestionCard(
      id: visit.surroundings.newID(),
      addedAt: visit.surroundings.now,
      question: ""
    )
    card.source = visit.journal[Identifier<Interview>(draft["interview"])]?.id.raw
    card.sort = .remembered
    return try await Answer.saved {
      let added = try QuestionCard.fields.fill(card, from: draft)
      return try await visit.add(added, then: .questionLog)
    } again: {
      QuestionLogPage(visit: visit, view: QuestionLogView(), draft: draft, problems: $0)
        .page
    }
  }

  /// Makes a card of a question, and opens it.
  @Sendable static func practice(_ visit: Visit) async throws -> Answer {
    @Sendable func decided(
      on journal: Journal
    ) throws -> (changes: [Change], card: Identifier<QuestionCard>) {
      journal.changes(practising: try visit.loggedQuestion(in: journal), visit.surroundings)
    }
    let receipt = try await visit.commit { try decided(on: $0).changes }
    let card = try decided(on: try await visit.keeper.journal()).card
    return .redirect(.card(card), receipt.commit.map { Notice(.added, undo: $0) })
  }

  /// Takes a suggestion, or says something else.
  @Sendable static func name(_ visit: Visit) async throws -> Answer {
    guard let competency = Guidance.competency(visit.form["competency"]) else { throw Missing() }
    let view = QuestionLogView(visit.form, in: visit.sought, "shown")
    return try await visit.commit(.saved, then: view.place) { journal in
      journal.changes(naming: competency.id, of: try visit.loggedQuestion(in: journal))
    }
  }
}

extension Visit {
  /// The question of the log a form names by its record and its words.
  ///
  /// - Throws: ``Missing`` where it was changed or removed meanwhile.
  fileprivate func loggedQuestion(in journal: Journal) throws -> LoggedQuestion {
    let record = form.value("record", as: RecordID.self)
    let found = journal.questionLog(surroundings).first {
      $0.reference.id == record && $0.text == form["question"]
    }
    guard let found else { throw Missing() }
    return found
  }
}
