/// How it stands with the field notes of an interview.
package enum FieldNotesState: Sendable {
  /// They are offered from the end of the interview.
  case ahead
  /// It is over, and nobody knows the answer yet: the best time.
  case offered
  case taken(FieldNotes)
  /// The answer is known: what was noted before it stays as it was.
  case locked(FieldNotes)
  /// The answer is known and nothing was noted before. It still can be, marked.
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
  /// Whether they were taken after the outcome was known: kept and marked, left out of statistics.
  package func isLate(in journal: Journal) -> Bool {
    guard let known = journal[interview]?.outcomeKnownAt else { return false }
    return takenAt > known
  }

  /// Nothing was said in them.
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
  )
    -> FieldNotesState
  {
    let notes = fieldNotes(of: interview.id)
    if let notes, notes.isLate(in: self) { return .late(notes) }
    if interview.outcome != nil { return notes.map { .locked($0) } ?? .late(nil) }
    if let notes { return .taken(notes) }
    return interview.day == nil || interview.isAhead(at: surroundings) ? .ahead : .offered
  }

  /// Saves field notes.
  ///
  /// Once the outcome is known, what was noted before it stays as it was: the prediction, the
  /// twelve items and the scores lock; words can still be added.
  package func changes(saving notes: FieldNotes) -> [Change] {
    guard let known = self[notes.interview]?.outcomeKnownAt else { return [.save(notes)] }
    var notes = notes
    let before = self[notes.id]
    guard let before, before.takenAt <= known else {
      // A guess about what is known already would be none.
      notes.prediction = before?.prediction
      return [.save(notes)]
    }
    notes.prediction = before.prediction
    notes.items = before.items
    notes.notApplicable = before.notApplicable
    notes.questions = notes.questions.scored(as: before.questions)
    return [.save(notes)]
  }

  /// Saves field notes, and makes cards of the questions to practise.
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

  /// The questions of field notes that became cards to practise.
  package func questionCards(of notes: FieldNotes) -> [QuestionCard] {
    records(QuestionCard.self, mentioning: notes.id.raw)
  }
}

extension [AskedQuestion] {
  /// The questions with the scores that were given before.
  ///
  /// One whose words were corrected keeps the score it comes with, if that is the score of a question
  /// that is there no longer; a new one has none.
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
