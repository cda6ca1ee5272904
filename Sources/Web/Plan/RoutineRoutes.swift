import HTTPTypes
import Records

/// What comes back: every some days, or on days of the week.
enum RoutineRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    .page(RoutinesPage(visit: visit).page)
  }

  /// A new one, or something planned that is to come back.
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    let action = visit.comingBack(visit.query)
    var routine = blank(visit)
    if let action { routine = routine.beginning(as: action) }
    let draft = Routine.fields.draft(of: routine)
    return .page(RoutineFormPage(visit: visit, routine: nil, action: action, draft: draft).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let action = visit.comingBack(visit.form)
    let draft = visit.form.draft(of: Routine.fields.fields.map(\.name))
    let (blank, surroundings) = (blank(visit), visit.surroundings)
    do {
      let routine = try Routine.fields.fill(
        action.map(blank.beginning) ?? blank,
        from: draft
      ).checked()
      return try await visit.commit(.added, then: .routine(routine.id)) {
        $0.changes(beginning: routine, from: action, surroundings)
      }
    } catch let problems as Problems {
      return .again(
        RoutineFormPage(
          visit: visit,
          routine: nil,
          action: action,
          draft: draft,
          problems: problems
        ).page
      )
    }
  }

  private static func blank(_ visit: Visit) -> Routine {
    Routine(
      id: visit.surroundings.newID(),
      addedAt: visit.surroundings.now,
      title: "",
      startOn: visit.today
    )
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(RoutinePage(visit: visit, routine: try visit.record()).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let routine: Routine = try visit.record()
    let draft = Routine.fields.draft(of: routine)
    return .page(RoutineFormPage(visit: visit, routine: routine, action: nil, draft: draft).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let routine: Routine = try visit.record()
    let edit = try await visit.edit(routine)
    let surroundings = visit.surroundings
    return try await visit.commit(edit, then: .routine(routine.id)) {
      $0.changes(changing: try $1.checked(), surroundings)
    } again: { draft, problems in
      RoutineFormPage(
        visit: visit,
        routine: routine,
        action: nil,
        draft: draft,
        problems: problems
      ).page
    }
  }

  /// Ended, or planned once more from today on.
  @Sendable static func settle(_ visit: Visit) async throws -> Answer {
    let routine: Routine = try visit.record()
    let isEnding = visit.form["state"] == "ended"
    let surroundings = visit.surroundings
    let place = Place.routine(routine.id)
    return try await visit.change(routine, isEnding ? .dropped : .added, then: place) {
      isEnding
        ? $0.changes(ending: $1, surroundings) : $0.changes(resuming: $1, surroundings)
    }
  }
}

extension Visit {
  /// Something planned that is to come back from now on.
  fileprivate func comingBack(_ form: Form) -> PlannedAction? {
    journal[form.value("action", as: Identifier<PlannedAction>.self)]
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
