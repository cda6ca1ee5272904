extension Journal {
  /// The lesson that came from a session; nil if there is none.
  package func lesson(from session: CoachSession) -> Lesson? {
    records(Lesson.self, mentioning: session.id.raw).last { $0.source == session.id.raw }
  }

  /// The open action for what somebody plans to try after a session.
  package func trial(from session: CoachSession) -> PlannedAction? {
    session.willTry.isEmpty
      ? nil
      : shelf(PlannedAction.self).running.last { $0.title == session.trialTitle }
  }

  /// Saves what somebody will try as a change for the next interview; saving it again updates that
  /// lesson.
  ///
  /// - Throws: `Problems` if there is nothing to save yet.
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

  /// Plans what somebody will try, without a day for now.
  ///
  /// It does not name the session as its source: an action that does is completed when the session
  /// is held.
  ///
  /// - Throws: `Problems` if there is nothing to plan yet.
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
  /// What will be tried, shortened to fit a title.
  fileprivate var trialTitle: String { String(willTry.prefix(300)) }

  fileprivate var trialText: String {
    get throws(Problems) {
      guard !willTry.isEmpty else {
        throw Problems("will-try", "To save it as a change, write a line about what you will try.")
      }
      return willTry
    }
  }
}

extension Journal {
  /// Marks a session as held, on its planned day or today, and its planned action as done.
  package func changes(
    holding session: CoachSession,
    isHeld: Bool,
    _ surroundings: Surroundings
  ) -> [Change] {
    var session = session
    session.heldOn =
      isHeld ? min(session.day ?? surroundings.today, surroundings.today) : nil
    guard isHeld, let planned = plannedAction(of: session) else { return [.save(session)] }
    return [.save(session), .save(planned.settled(as: .done, surroundings))]
  }
}
