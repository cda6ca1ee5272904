extension Journal {
  /// The lesson that came of a talk, where there is one.
  package func lesson(from session: CoachSession) -> Lesson? {
    records(Lesson.self, mentioning: session.id.raw).last { $0.source == session.id.raw }
  }

  /// What somebody planned to try after a talk, while it is open.
  package func trial(from session: CoachSession) -> PlannedAction? {
    session.willTry.isEmpty
      ? nil
      : shelf(PlannedAction.self).running.last { $0.title == session.trialTitle }
  }

  /// Keeps what somebody will try as a change that comes along to the next interview; saying it again
  /// changes that lesson.
  ///
  /// - Throws: `Problems` where there is nothing to keep yet.
  package func changes(
    keepingTrialOf session: CoachSession,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    let text = try session.trialText
    var lesson =
      lesson(from: session)
      ?? Lesson(id: surroundings.newID(), learnedAt: surroundings.now, sort: .change, text: text)
    lesson.text = text
    lesson.recovery = session.recovery
    lesson.source = session.id.raw
    return lesson == self[lesson.id] ? [] : [.save(lesson)]
  }

  /// Puts what somebody will try into the plan, for a day of their own later.
  ///
  /// It does not name the talk as its source: what does is ticked off when the talk was had.
  ///
  /// - Throws: `Problems` where there is nothing to plan yet.
  package func changes(
    planningTrialOf session: CoachSession,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    _ = try session.trialText
    guard trial(from: session) == nil else { return [] }
    var action = PlannedAction(
      id: surroundings.newID(),
      plannedAt: surroundings.now,
      title: session.trialTitle
    )
    action.recovery = session.recovery
    return [.save(action)]
  }
}

extension CoachSession {
  /// What is to be tried, as a title has room for it.
  fileprivate var trialTitle: String { String(willTry.prefix(300)) }

  fileprivate var trialText: String {
    get throws(Problems) {
      guard !willTry.isEmpty else {
        throw Problems("will-try", "A line about what you will try, and it can be kept.")
      }
      return willTry
    }
  }
}
