extension Journal {
  /// Whether the interview before a rejection was only mentioned, with nothing else recorded about
  /// it.
  package func isOnlySaid(_ interview: Interview) -> Bool {
    interview.day == nil && interview.round.isEmpty && interview.people.isEmpty
      && interview.notes.isEmpty && interview.place.isEmpty && interview.format == nil
      && references(mentioning: interview.id.raw).allSatisfy { $0.kind == Rejection.kind }
  }

  /// Corrects whether there was an interview before a rejection.
  ///
  /// If there was, a recovery is opened as after any other. If not, the interview is removed,
  /// unless something is recorded about it.
  package func changes(
    correcting id: Identifier<Rejection>,
    hadInterview: Bool,
    _ surroundings: Surroundings
  ) -> [Change] {
    guard var rejection = self[id], let application = self[rejection.application] else { return [] }
    let interview = self[rejection.interview]
    guard hadInterview else {
      guard let interview, isOnlySaid(interview) else { return [] }
      return changes(removing: [interview.reference])
    }
    guard interview == nil else { return [] }
    let known = interviews(of: application.id)
    let rounds = known.isEmpty ? [talk(at: application, surroundings)] : known
    rejection.interview = rounds.last?.id
    let changes = outcomes(of: rounds, rejection.way.outcome, surroundings) + [.save(rejection)]
    guard rejection.way != .withdrew, records(Recovery.self, mentioning: id.raw).isEmpty else {
      return changes
    }
    return changes + [.save(recovery(after: rejection, rounds: rounds, surroundings))]
  }
}
