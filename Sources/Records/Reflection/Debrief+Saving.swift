extension Journal {
  /// Saves a debrief, and updates its lessons and its question card.
  ///
  /// Only what this edit changed is passed on: a lesson or a card that was edited on its own page
  /// since keeps its words.
  package func changes(saving debrief: Debrief, in surroundings: Surroundings) -> [Change] {
    let old = self[debrief.id]
    return [.save(debrief)] + keepChanges(of: debrief, since: old, surroundings)
      + changeChanges(of: debrief, since: old, surroundings)
      + cardChanges(of: debrief, since: old, surroundings)
  }

  private func keepChanges(
    of debrief: Debrief,
    since old: Debrief?,
    _ surroundings: Surroundings
  ) -> [Change] {
    var known = lessons(from: debrief, .keep)[...]
    return [\Debrief.keep, \Debrief.keepAgain].flatMap { path -> [Change] in
      let before = old?[keyPath: path] ?? ""
      let lesson = before.isEmpty ? nil : known.popFirst()
      let text = debrief[keyPath: path]
      guard text != before else { return [] }
      guard !text.isEmpty else { return lesson.map { [taken($0)] } ?? [] }
      var kept = lesson ?? newLesson(.keep, text, from: debrief, surroundings)
      kept.text = text
      return [.save(kept)]
    }
  }

  private func changeChanges(
    of debrief: Debrief,
    since old: Debrief?,
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = lessons(from: debrief, .change).first
    guard !debrief.change.isEmpty else { return known.map { [taken($0)] } ?? [] }
    var lesson = known ?? newLesson(.change, debrief.change, from: debrief, surroundings)
    if debrief.change != old?.change { lesson.text = debrief.change }
    if debrief.ifCue != old?.ifCue { lesson.ifCue = debrief.ifCue }
    if debrief.thenAction != old?.thenAction { lesson.thenAction = debrief.thenAction }
    return lesson == known ? [] : [.save(lesson)]
  }

  private func cardChanges(
    of debrief: Debrief,
    since old: Debrief?,
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = records(QuestionCard.self, mentioning: debrief.id.raw).first
    guard !debrief.question.isEmpty else {
      // A card with practice reviews stays, because the reviews refer to it.
      guard let known, references(mentioning: known.id.raw).isEmpty else { return [] }
      return [.remove(known.reference)]
    }
    var card =
      known
      ?? QuestionCard(
        id: surroundings.newID(),
        addedAt: surroundings.now,
        question: debrief.question
      )
    if debrief.question != old?.question { card.question = debrief.question }
    if debrief.said != old?.said { card.said = debrief.said }
    if debrief.wouldSay != old?.wouldSay { card.answer = debrief.wouldSay }
    card.competency = card.competency ?? debrief.competencies.first
    card.recovery = debrief.recovery
    card.sort = card.sort ?? .replay
    card.source = debrief.id.raw
    return card == known ? [] : [.save(card)]
  }

  private func lessons(from debrief: Debrief, _ sort: LessonSort) -> [Lesson] {
    records(Lesson.self, mentioning: debrief.id.raw)
      .filter { $0.source == debrief.id.raw && $0.sort == sort }
  }

  private func newLesson(
    _ sort: LessonSort,
    _ text: String,
    from debrief: Debrief,
    _ surroundings: Surroundings
  ) -> Lesson {
    var lesson = Lesson(
      id: surroundings.newID(),
      learnedAt: surroundings.now,
      sort: sort,
      text: text
    )
    lesson.recovery = debrief.recovery
    lesson.source = debrief.id.raw
    lesson.application = debrief.application
    return lesson
  }

  /// A lesson that was brought to an interview stays, but is set aside; any other is removed.
  private func taken(_ lesson: Lesson) -> Change {
    guard !references(mentioning: lesson.id.raw).isEmpty else { return .remove(lesson.reference) }
    var lesson = lesson
    lesson.setAside = true
    return .save(lesson)
  }
}
