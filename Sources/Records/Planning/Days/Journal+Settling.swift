extension PlannedAction {
  /// The action as done, dropped or open again.
  package func settled(as state: ActionState, _ surroundings: Surroundings) -> PlannedAction {
    var action = self
    action.state = state
    action.settledAt = state == .open ? nil : surroundings.now
    return action
  }

  /// The same action on another day, reopened if it was settled; nil for no day.
  package func moved(to day: Day?) -> PlannedAction {
    var action = self
    action.day = day
    action.state = .open
    action.settledAt = nil
    return action
  }
}

extension Journal {
  /// Settles an action, and updates what it was planned for: a message is marked as sent, a session
  /// as held, and a routine plans its next action.
  package func changes(
    settling action: PlannedAction,
    as state: ActionState,
    _ surroundings: Surroundings
  ) -> [Change] {
    let settled = action.settled(as: state, surroundings)
    guard state != .open else { return [.save(settled)] + changes(reopening: settled) }
    let done = state == .done ? changes(doing: settled, surroundings) : []
    return done + [.save(settled)] + changes(followingOn: settled, surroundings)
  }

  /// The changes to the record an action came from, now that the action is done.
  private func changes(doing action: PlannedAction, _ surroundings: Surroundings) -> [Change] {
    switch action.source.flatMap({ record($0) }) {
    case var message as Message where message.sentOn == nil:
      message.sentOn = surroundings.today
      return changes(saving: message, surroundings).without(action.reference)
    case var request as AdviceRequest where request.askedOn == nil:
      request.askedOn = surroundings.today
      return [.save(request)]
    case var session as CoachSession where session.heldOn == nil:
      session.heldOn = surroundings.today
      return [.save(session)]
    default:
      return []
    }
  }

  /// Moves an action to another day, and reopens it if it was settled; nil for no day.
  package func changes(moving action: PlannedAction, to day: Day?) -> [Change] {
    let moved = action.moved(to: day)
    return [.save(moved)] + changes(reopening: moved)
  }

  /// Plans an action of the person's own.
  ///
  /// - Throws: `Problems` if the title is empty.
  package func changes(planning action: PlannedAction) throws(Problems) -> [Change] {
    guard !action.title.isEmpty else { throw Problems("title", "Write a few words first.") }
    return [.save(action)]
  }
}

extension [Change] {
  fileprivate func without(_ reference: Reference) -> [Change] {
    filter { $0.reference != reference }
  }
}
