package import Records

/// What came of every application and every interview, as far as it is known.
///
/// Read once, in one pass, and asked by every insight about the way to an offer.
package struct Course: Sendable {
  /// One interview that took place, with what came of it.
  package struct Round: Sendable {
    package let interview: Interview
    package let application: JobApplication
    /// From 0, the first.
    package let place: Int
    package let result: Result
  }

  /// What came of something.
  package enum Result: Equatable, Sendable {
    /// It led on, to this step.
    case led
    case offer
    case ended
    /// Nobody has said yet, for so many days.
    case waiting(Int)
    /// Withdrawn, cancelled, or not dated: it tells nothing either way.
    case untold
  }

  package let applications: [(application: JobApplication, result: Result)]
  /// In the order of their days.
  package let rounds: [Round]

  package init(_ journal: Journal, on today: Day) {
    let talks = journal.shelf(Interview.self).filter { $0.outcome != .cancelled }
    var totals: [Identifier<JobApplication>: Int] = [:]
    for talk in talks { totals[talk.application, default: 0] += 1 }
    var seen: [Identifier<JobApplication>: Int] = [:]
    rounds = talks.compactMap { talk in
      guard let application = journal[talk.application] else { return nil }
      let place = seen[application.id, default: 0]
      seen[application.id] = place + 1
      let isLast = place + 1 == totals[application.id]
      return Round(
        interview: talk,
        application: application,
        place: place,
        result: talk.result(isLast: isLast, of: application, on: today)
      )
    }
    applications = journal.shelf(JobApplication.self).map {
      ($0, $0.result(leading: totals[$0.id] != nil, on: today))
    }
  }

  /// The interviews of which it is known whether they led on.
  package var told: [Round] { rounds.filter { $0.passed != nil } }
}

extension Course.Round {
  /// Whether it led on; nil where nobody can tell.
  package var passed: Bool? {
    switch result {
    case .led, .offer: true
    case .ended: false
    case .waiting, .untold: nil
    }
  }

  /// Whether it counts as a final round: by its name, or since it was not the first.
  ///
  /// Whether a round would have been the last is told by nobody when it ends with a no.
  package var isFinal: Bool {
    place > 0 || interview.round.lowercased().contains("final")
  }
}

extension JobApplication {
  fileprivate func result(leading hasInterview: Bool, on today: Day) -> Course.Result {
    if hasInterview { return .led }
    if history.contains(where: { [.interview, .offer, .accepted].contains($0.stage) }) {
      return .led
    }
    switch stage {
    case .interview, .offer, .accepted: return .led
    case .rejected, .noAnswer, .expired: return .ended
    case .applied, .screen:
      guard let last = [appliedOn, firstResponseOn, history.last?.day].compactMap(\.self).max()
      else { return .untold }
      return .waiting(max(0, today - last))
    default: return .untold
    }
  }
}

extension Interview {
  fileprivate func result(
    isLast: Bool,
    of application: JobApplication,
    on today: Day
  ) -> Course.Result {
    if outcome == .offer { return .offer }
    if outcome == .advanced || !isLast { return .led }
    if outcome == .withdrew { return .untold }
    if outcome == .rejected || outcome == .noAnswer { return .ended }
    switch application.stage {
    case .offer, .accepted: return .offer
    case .rejected, .noAnswer, .expired: return .ended
    case .withdrawn, .cancelled: return .untold
    default:
      guard let day, day <= today else { return .untold }
      return .waiting(today - day)
    }
  }
}
