extension Journal {
  /// Makes a question card of a logged question, unless it has one.
  package func changes(
    practising question: LoggedQuestion,
    _ surroundings: Surroundings
  ) -> (changes: [Change], card: Identifier<QuestionCard>) {
    if let card = question.card { return ([], card.id) }
    var card = QuestionCard(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      question: question.text
    )
    card.competency = question.competency
    card.source = question.reference.id
    card.sort = .remembered
    if case .debrief(let debrief) = question.origin {
      card.said = debrief.said
      card.answer = debrief.wouldSay
      card.recovery = debrief.recovery
      card.sort = .replay
    }
    return ([.save(card)], card.id)
  }

  /// Saves what a logged question was about, both where it was recorded and on its card.
  package func changes(naming competency: String, of question: LoggedQuestion) -> [Change] {
    var changes: [Change] = []
    switch question.origin {
    case .notes(var notes):
      for index in notes.questions.indices where notes.questions[index].text == question.text {
        notes.questions[index].competency = competency
      }
      changes.append(.save(notes))
    case .debrief(var debrief):
      if question.card == nil, debrief.competencies.count < 3 {
        debrief.competencies.append(competency)
        changes.append(.save(debrief))
      }
    case .card: break
    }
    if var card = question.card {
      card.competency = competency
      changes.append(.save(card))
    }
    return changes
  }
}
