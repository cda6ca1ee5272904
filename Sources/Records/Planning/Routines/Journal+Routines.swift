extension Journal {
  /// The open action of a routine; nil if nothing is planned.
  package func openAction(of routine: Routine) -> PlannedAction? {
    records(PlannedAction.self, mentioning: routine.id.raw).last {
      $0.routine == routine.id && $0.state == .open
    }
  }

  /// The settled actions of a routine, newest first.
  package func settledActions(of routine: Routine) -> [PlannedAction] {
    records(PlannedAction.self, mentioning: routine.id.raw)
      .filter { $0.routine == routine.id && $0.state != .open }
      .sorted { ($0.settledAt ?? $0.plannedAt) > ($1.settledAt ?? $1.plannedAt) }
  }

  /// Starts a routine; an existing planned action becomes its first one.
  package func changes(
    beginning routine: Routine,
    from action: PlannedAction? = nil,
    _ surroundings: Surroundings
  ) -> [Change] {
    let first = routine.firstDay(from: routine.startOn)
    guard var action = action.flatMap({ self[$0.id] }), action.state == .open,
      action.routine == nil
    else { return [.save(routine), .save(routine.action(on: first, surroundings))] }
    action.routine = routine.id
    action.slot = first
    action.day = first
    action.follow(routine, insteadOf: nil)
    return [.save(routine), .save(action)]
  }

  /// Changes a routine, and its open action with it.
  ///
  /// What was changed only on that action stays: changing a routine affects what follows.
  package func changes(changing routine: Routine, _ surroundings: Surroundings) -> [Change] {
    guard let before = self[routine.id] else { return [.save(routine)] }
    guard var action = openAction(of: routine) else { return [.save(routine)] }
    action.follow(routine, insteadOf: before)
    if routine.hasOtherDays(than: before) {
      let day = routine.firstDay(from: max(routine.startOn, surroundings.today))
      action.day = day
      action.slot = day
    }
    if let day = action.day, let until = routine.until, day > until {
      var ended = routine
      ended.endedOn = surroundings.today
      return [.save(ended), .remove(action.reference)]
    }
    return [.save(routine)] + (action == self[action.id] ? [] : [.save(action)])
  }

  /// Ends a routine, and removes its open action.
  package func changes(ending routine: Routine, _ surroundings: Surroundings) -> [Change] {
    var ended = routine
    ended.endedOn = surroundings.today
    return [.save(ended)] + (openAction(of: routine).map { [.remove($0.reference)] } ?? [])
  }

  /// Plans the next action of a routine, from today on, even if the routine was ended.
  package func changes(resuming routine: Routine, _ surroundings: Surroundings) -> [Change] {
    guard openAction(of: routine) == nil else { return [] }
    var running = routine
    running.endedOn = nil
    if let until = running.until, until < surroundings.today { running.until = nil }
    let day = running.firstDay(from: max(running.startOn, surroundings.today))
    if let until = running.until, until < day { running.until = nil }
    return (running == routine ? [] : [.save(running)])
      + [.save(running.action(on: day, surroundings))]
  }

  /// What settling an action means for its routine: the next action is planned, or the routine
  /// ends.
  func changes(followingOn action: PlannedAction, _ surroundings: Surroundings) -> [Change] {
    guard let routine = self[action.routine], routine.isRunning,
      openAction(of: routine).map({ $0.id == action.id }) ?? true
    else { return [] }
    // Done: the next one counts from today. Dropped: from its planned day, or from today if that
    // has passed.
    var last = action
    let planned = action.day ?? surroundings.today
    last.day = action.state == .done ? surroundings.today : max(planned, surroundings.today)
    guard let next = routine.day(following: last) else {
      var ended = routine
      ended.endedOn = surroundings.today
      return [.save(ended)]
    }
    return [.save(routine.action(on: next, surroundings))]
  }

  /// What reopening an action means for its routine: the action planned after it is removed.
  func changes(reopening action: PlannedAction) -> [Change] {
    guard let before = self[action.id], before.state != .open, var routine = self[action.routine]
    else { return [] }
    let next = openAction(of: routine).flatMap { $0.id == action.id ? nil : $0 }
    if let next { return [.remove(next.reference)] }
    guard routine.endedOn != nil else { return [] }
    routine.endedOn = nil
    return [.save(routine)]
  }
}

extension Routine {
  /// The routine's action for one day.
  func action(on day: Day, _ surroundings: Surroundings) -> PlannedAction {
    var action = PlannedAction(id: surroundings.newID(), plannedAt: surroundings.now, title: title)
    action.routine = id
    action.day = day
    action.slot = day
    action.follow(self, insteadOf: nil)
    return action
  }

  /// Whether its days differ from those of another version.
  fileprivate func hasOtherDays(than other: Routine) -> Bool {
    startOn != other.startOn || every != other.every || unit != other.unit
      || weekdayNumbers != other.weekdayNumbers
  }
}

extension PlannedAction {
  /// Takes over the routine's values, except those that were changed only on this action.
  fileprivate mutating func follow(_ routine: Routine, insteadOf before: Routine?) {
    func take<Value: Equatable>(
      _ mine: WritableKeyPath<PlannedAction, Value>,
      _ its: KeyPath<Routine, Value>
    ) {
      if let before, self[keyPath: mine] != before[keyPath: its] { return }
      self[keyPath: mine] = routine[keyPath: its]
    }
    take(\.title, \.title)
    take(\.time, \.time)
    take(\.place, \.place)
    take(\.ifCue, \.ifCue)
    take(\.thenAction, \.thenAction)
    take(\.activity, \.activity)
  }
}
