extension Journal {
  /// A session took place, on the day it was planned for or today; what was planned for it is done.
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
