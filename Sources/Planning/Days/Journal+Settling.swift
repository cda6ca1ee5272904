package import Records
package import Wording

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
  /// Settles an action; one that stood for sending a message or for a session says so there, too.
  package func changes(
    settling action: PlannedAction,
    as state: ActionState,
    _ surroundings: Surroundings
  ) -> [Change] {
    let settled = action.settled(as: state, surroundings)
    guard state == .done, let source = action.source.flatMap({ record($0) }) else {
      return [.save(settled)]
    }
    switch source {
    case var message as Message where message.sentOn == nil:
      message.sentOn = surroundings.today
      return changes(saving: message, surroundings).without(action.reference) + [.save(settled)]
    case var request as AdviceRequest where request.askedOn == nil:
      request.askedOn = surroundings.today
      return [.save(request), .save(settled)]
    case var session as CoachSession where session.heldOn == nil:
      session.heldOn = surroundings.today
      return [.save(session), .save(settled)]
    default:
      return [.save(settled)]
    }
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
