extension ExerciseForms {
  static let debrief = ExerciseForm(Debrief.self) { journal, context, surroundings in
    let recovery = journal[context.recovery]
    let interview = journal[context.interview] ?? recovery.flatMap { journal.interview(before: $0) }
    let application =
      context.application
      ?? recovery.flatMap { journal.rejections(of: $0).last?.application.id }
    return .begun(
      as: context.newID(surroundings),
      about: interview,
      recovery: context.recovery,
      application: application,
      in: journal,
      surroundings
    )
  } save: { debrief, journal, surroundings in
    journal.changes(saving: debrief, in: surroundings)
  }

  /// About an interview that went well, so it must be named: the default is the one before a
  /// rejection.
  static let debriefSuccess = ExerciseForm(Debrief.self) { journal, context, surroundings in
    var debrief = Debrief.begun(
      as: context.newID(surroundings),
      about: journal[context.interview],
      recovery: context.recovery,
      application: context.application,
      in: journal,
      surroundings
    )
    debrief.wentWell = true
    // The short form does not ask for these, so saving it must not store prefilled answers unseen.
    debrief.question = ""
    debrief.notInMyHands = []
    return debrief
  } save: { debrief, journal, surroundings in
    journal.changes(saving: debrief, in: surroundings)
  }

  static let smallThing = ExerciseForm(
    PlannedAction.smallThing,
    of: { $0 },
    existing: { action, _ in action }
  ) { _, context, surroundings in
    var action = PlannedAction(
      id: context.newID(surroundings),
      plannedAt: surroundings.now,
      title: ""
    )
    action.recovery = context.recovery
    action.day = surroundings.today
    return action
  } save: { action, journal, surroundings throws(Problems) in
    try journal.changes(planningSmallThing: action, surroundings)
  }

  static let learnersVersion = ExerciseForm(LearnersVersion.self) {
    journal,
    context,
    surroundings in
    var record: LearnersVersion = context.blank(surroundings)
    record.name = journal.preferences(zone: surroundings.zone).name
    return record
  } save: { record, journal, surroundings in
    // The last part says what to do next, and its first sentence is short enough for a plan.
    let next =
      record.next.split(whereSeparator: { ".\n".contains($0) }).first.map(String.init) ?? ""
    return [.save(record)]
      + journal.changes(
        planning: String(next.trimmed.prefix(300)),
        on: nil,
        from: record,
        recovery: record.recovery,
        surroundings
      )
  }
}

extension ExerciseForms {
  static let believableStatement = ExerciseForm.of(BelievableStatement.self) {
    record,
    journal,
    _ throws(Problems) in
    try journal.changes(saving: record)
  }

  static let woop = ExerciseForm(Woop.self) { _, context, surroundings in
    var record: Woop = context.blank(surroundings)
    record.interview = context.interview
    return record
  }
}

extension ExerciseForms {
  /// The plan for a dark evening, asked prompt by prompt; it is not an exercise and in no list of
  /// them.
  package static let safetyPlan = ExerciseForm(SafetyPlan.self) { journal, context, surroundings in
    journal.safetyPlan
      ?? SafetyPlan(id: context.newID(surroundings), writtenAt: surroundings.now)
  } save: { plan, journal, surroundings throws(Problems) in
    var plan = plan
    plan.writtenAt = surroundings.now
    return try journal.changes(saving: plan)
  }
}

extension ExerciseForms {
  static let expressiveWriting = ExerciseForm(
    WritingSession.fields,
    of: \.writing,
    existing: { writing, _ in WritingSession(writing, isKnown: true) }
  ) { journal, context, surroundings in
    WritingSession(
      journal.newSession(context.newID(surroundings), in: context.recovery, surroundings),
      isKnown: false
    )
  } save: { session, _, _ in
    [.save(session.kept)]
  }
}

extension Journal {
  /// Whether the person's latest mood, from today or yesterday, is below the exercise's mood floor.
  package func isBelowMoodFloor(of exercise: Exercise, _ surroundings: Surroundings) -> Bool {
    guard let least = exercise.offered.leastMood else { return false }
    let days = [surroundings.today, surroundings.today - 1]
    let last = shelf(CheckIn.self).suffix(20)
      .filter { $0.mood != nil && days.contains($0.day) }
      .max { $0.takenAt < $1.takenAt }
    return last?.mood.map { $0 < least } ?? false
  }
}
