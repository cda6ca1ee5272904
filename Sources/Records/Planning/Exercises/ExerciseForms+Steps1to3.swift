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

  /// Of an interview that went well: never the one before the no, so only one that was named.
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
    // The short form does not ask for them, and would save them unseen.
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
    // The story ends at the next action; its first sentence is what the plan can hold.
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
