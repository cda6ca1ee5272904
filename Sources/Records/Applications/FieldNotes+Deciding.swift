/// Whether field notes can be written now, and how.
package enum FieldNotesState: Sendable {
  /// The interview is not over yet; they are offered when it is.
  case ahead
  /// It is over and the outcome is not known yet, which is the best time.
  case offered
  case taken(FieldNotes)
  /// The outcome is known, and what was noted before it can no longer be changed.
  case locked(FieldNotes)
  /// The outcome is known and nothing was noted before; notes can be added, and are marked as late.
  case late(FieldNotes?)

  package var notes: FieldNotes? {
    switch self {
    case .ahead, .offered: nil
    case .taken(let notes), .locked(let notes): notes
    case .late(let notes): notes
    }
  }
}

extension FieldNotes {
  /// Whether they were written after the outcome was known; late notes are left out of statistics.
  package func isLate(in journal: Journal) -> Bool {
    guard let known = journal[interview]?.outcomeKnownAt else { return false }
    return takenAt > known
  }

  /// Whether nothing is noted.
  package var isBlank: Bool {
    prediction == nil && items.isEmpty && notApplicable.isEmpty && questions.isEmpty && tried == nil
      && practised == nil && signSeen == nil
      && [wentWell, replay, outsideControl].allSatisfy(\.isEmpty)
  }
}

extension Journal {
  package func fieldNotes(of interview: Identifier<Interview>) -> FieldNotes? {
    records(FieldNotes.self, mentioning: interview.raw).last
  }

  package func fieldNotesState(
    of interview: Interview,
    _ surroundings: Surroundings
  ) -> FieldNotesState {
    let notes = fieldNotes(of: interview.id)
    if let notes, notes.isLate(in: self) { return .late(notes) }
    if interview.outcome != nil { return notes.map { .locked($0) } ?? .late(nil) }
    if let notes { return .taken(notes) }
    return interview.day == nil || interview.isAhead(at: surroundings) ? .ahead : .offered
  }

  /// Saves field notes.
  ///
  /// Once the outcome is known, the prediction, the twelve items and the scores can no longer be
  /// changed; words can still be added.
  package func changes(saving notes: FieldNotes) -> [Change] {
    guard let known = self[notes.interview]?.outcomeKnownAt else { return [.save(notes)] }
    var notes = notes
    let before = self[notes.id]
    guard let before, before.takenAt <= known else {
      // The outcome is already known, so what is typed now is not a prediction.
      notes.prediction = before?.prediction
      return [.save(notes)]
    }
    notes.prediction = before.prediction
    notes.items = before.items
    notes.notApplicable = before.notApplicable
    notes.questions = notes.questions.scored(as: before.questions)
    return [.save(notes)]
  }

  /// Saves field notes, and makes question cards of the questions to practice.
  ///
  /// A question that has a card keeps it.
  package func changes(
    saving notes: FieldNotes,
    practising questions: [AskedQuestion],
    _ surroundings: Surroundings
  ) -> [Change] {
    var known = Set(questionCards(of: notes).map(\.question))
    let cards: [Change] = questions.compactMap { question in
      guard !question.text.isEmpty, known.insert(question.text).inserted else { return nil }
      var card = QuestionCard(
        id: surroundings.newID(),
        addedAt: surroundings.now,
        question: question.text
      )
      card.competency = question.competency
      card.source = notes.id.raw
      card.sort = .remembered
      return .save(card)
    }
    return changes(saving: notes) + cards
  }

  /// The question cards made from field notes.
  package func questionCards(of notes: FieldNotes) -> [QuestionCard] {
    records(QuestionCard.self, mentioning: notes.id.raw)
  }
}

extension [AskedQuestion] {
  /// The questions with the scores they had before.
  ///
  /// A question whose wording was corrected keeps its score, if that is the score of a question
  /// that is gone now; a new question has none.
  fileprivate func scored(as before: [AskedQuestion]) -> [AskedQuestion] {
    var corrected = before.filter { known in !contains { $0.text == known.text } }
    return map { question in
      var question = question
      if let known = before.first(where: { $0.text == question.text }) {
        question.score = known.score
      } else if let place = corrected.firstIndex(where: { $0.score == question.score }) {
        corrected.remove(at: place)
      } else {
        question.score = nil
      }
      return question
    }
  }
}

extension FieldNotes {
  /// The name that half-written field notes are kept under, with the interview's ID as the tab.
  package static let keptForm = "field-notes"
}

extension FieldNotes {
  /// The field notes with their questions as lines, for asking one prompt at a time.
  ///
  /// The page has a row for each question instead, with its competency and score.
  package static let fieldsWithQuestions = FieldTable<FieldNotes>(
    FieldNotes.fields.fields + [askedQuestions]
  )

  private static let askedQuestions = Field<FieldNotes>(
    "questions",
    "What they asked",
    .lines(atMost: 20_000),
    about: .interview
  ) { notes in
    notes.questions.map(\.text).joined(separator: "\n")
  } write: { notes, typed in
    // A question that was there before keeps its competency and score.
    let known = notes.questions
    notes.questions = typed.textLines.map { line in
      known.first { $0.text == line } ?? AskedQuestion(text: line)
    }
    return typed.count <= 20_000 && notes.questions.allSatisfy { $0.text.count <= 1_000 }
  }
}
