package import Records
import Wording

extension Journal {
  /// Saves a debrief and keeps what came out of it in step: its lessons and its question card.
  package func changes(saving debrief: Debrief, in surroundings: Surroundings) -> [Change] {
    [.save(debrief)] + lessonChanges(of: debrief, in: surroundings)
      + cardChanges(of: debrief, in: surroundings)
  }

  private func lessonChanges(of debrief: Debrief, in surroundings: Surroundings) -> [Change] {
    let known = records(Lesson.self, mentioning: debrief.id.raw).filter {
      $0.source == debrief.id.raw
    }
    let keeps = [debrief.keep, debrief.keepAgain].filter { !$0.isEmpty }
    let changes = [debrief.change].filter { !$0.isEmpty }
    return inStep(keeps, known.filter { $0.sort == .keep }, .keep, debrief, surroundings)
      + inStep(changes, known.filter { $0.sort == .change }, .change, debrief, surroundings)
  }

  /// Lessons are told apart by their place: the first text is the first lesson, edited or new.
  private func inStep(
    _ texts: [String],
    _ known: [Lesson],
    _ sort: LessonSort,
    _ debrief: Debrief,
    _ surroundings: Surroundings
  ) -> [Change] {
    let saved = texts.enumerated().compactMap { place, text -> Change? in
      let before = place < known.count ? known[place] : nil
      var lesson =
        before
        ?? Lesson(id: surroundings.newID(), learnedAt: surroundings.now, sort: sort, text: text)
      lesson.text = text
      lesson.recovery = debrief.recovery
      lesson.source = debrief.id.raw
      lesson.application = debrief.application
      if sort == .change {
        lesson.ifCue = debrief.ifCue
        lesson.thenAction = debrief.thenAction
      }
      return lesson == before ? nil : .save(lesson)
    }
    return saved + known.dropFirst(texts.count).map { .remove($0.reference) }
  }

  private func cardChanges(of debrief: Debrief, in surroundings: Surroundings) -> [Change] {
    let known = records(QuestionCard.self, mentioning: debrief.id.raw).first
    guard !debrief.question.isEmpty else { return known.map { [.remove($0.reference)] } ?? [] }
    var card =
      known
      ?? QuestionCard(
        id: surroundings.newID(),
        addedAt: surroundings.now,
        question: debrief.question
      )
    card.question = debrief.question
    card.said = debrief.said
    card.answer = debrief.wouldSay
    card.competency = card.competency ?? debrief.competencies.first
    card.recovery = debrief.recovery
    card.source = debrief.id.raw
    return card == known ? [] : [.save(card)]
  }
}
