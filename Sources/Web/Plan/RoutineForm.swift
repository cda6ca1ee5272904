import Records

extension Forms {
  /// Something that comes back.
  static let routine = RecordForms<Routine>(
    list: .routines,
    one: { .routine($0) },
    begun: { Routine.fields.draft(of: blank($0.surroundings.newRecordID(), $0)) },
    adding: { input, id, journal, visit in
      let routine = try Routine.fields.fill(blank(id, visit), from: input.draft).checked()
      return journal.changes(beginning: routine, from: visit.comingBack, visit.surroundings)
    }
  ) { form in
    // What is planned already and becomes the first time.
    let action = form.isNew ? form.visit.comingBack : nil
    return Page(
      form.isNew ? "Add a routine" : "Change all future ones",
      below: [.plan, .routines],
      lead:
        "The plan shows one at a time. Rebound plans the next one once you have done or dropped it."
    ) {
      form.html(
        leave: form.isNew ? action.map { .action($0.id) } ?? .plan : form.place,
        hidden: HTML.some(action) { .hidden("action", $0.id.description) }
      )
    }
  }

  private static func blank(_ id: RecordID, _ visit: Visit) -> Routine {
    let routine = Routine(
      id: Identifier(id),
      addedAt: visit.surroundings.now,
      title: "",
      startOn: visit.today
    )
    return visit.comingBack.map(routine.beginning) ?? routine
  }
}

extension Visit {
  /// Something planned that is to come back from now on.
  fileprivate var comingBack: PlannedAction? {
    journal[(isPost ? form : query).value("action", as: Identifier<PlannedAction>.self)]
      .flatMap { $0.state == .open && $0.routine == nil ? $0 : nil }
  }
}

extension Routine {
  /// What an action says already.
  fileprivate func beginning(as action: PlannedAction) -> Routine {
    var routine = self
    routine.title = action.title
    routine.startOn = action.day ?? startOn
    routine.time = action.time
    routine.place = action.place
    routine.ifCue = action.ifCue
    routine.thenAction = action.thenAction
    routine.activity = action.activity
    return routine
  }
}

/// What comes back: every some days, or on days of the week.
enum RoutineRoutes {
  /// Ended, or planned once more from today on.
  @Sendable static func setState(_ visit: Visit) async throws -> Answer {
    let routine: Routine = try visit.record()
    let isEnding = visit.form["state"] == "ended"
    let place = Place.routine(routine.id)
    return try await visit.change(routine, isEnding ? .dropped : .added, then: place) {
      isEnding
        ? $0.changes(ending: $1, visit.surroundings) : $0.changes(resuming: $1, visit.surroundings)
    }
  }
}
