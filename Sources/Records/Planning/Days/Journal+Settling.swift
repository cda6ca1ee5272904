extension PlannedAction {
  /// Done, dropped or open again; each of them is a good answer.
  package func settled(as state: ActionState, _ surroundings: Surroundings) -> PlannedAction {
    var action = self
    action.state = state
    action.settledAt = state == .open ? nil : surroundings.now
    return action
  }

  /// The same action on another day, open again where it was settled; nil for some day.
  package func moved(to day: Day?) -> PlannedAction {
    var action = self
    action.day = day
    action.state = .open
    action.settledAt = nil
    return action
  }
}

extension Journal {
  /// Settles an action; one that stood for sending a message or for a session says so there, too, and
  /// one of a routine is followed by its next time.
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

  /// What doing an action says of the record it came out of.
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

  /// Moves an action to another day, open again where it was settled; nil for some day.
  package func changes(moving action: PlannedAction, to day: Day?) -> [Change] {
    let moved = action.moved(to: day)
    return [.save(moved)] + changes(reopening: moved)
  }

  /// Plans something of the person's own.
  ///
  /// - Throws: `Problems` where nothing was written.
  package func changes(planning action: PlannedAction) throws(Problems) -> [Change] {
    guard !action.title.isEmpty else { throw Problems("title", "A few words are enough.") }
    return [.save(action)]
  }
}

extension [Change] {
  fileprivate func without(_ reference: Reference) -> [Change] {
    filter { $0.reference != reference }
  }
}
