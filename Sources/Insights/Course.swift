import Records

/// The known results of every application and every interview.
///
/// Computed once, in one pass, and used by every insight about the path to an offer.
package struct Course: Sendable {
  /// One interview that took place, with its result.
  package struct Round: Sendable {
    let interview: Interview
    let application: JobApplication
    /// Its position among the application's interviews, from 0.
    let place: Int
    let result: Result
  }

  /// The result of an application or an interview.
  package enum Result: Equatable, Sendable {
    /// It led to the next step.
    case led
    case offer
    case ended
    /// No answer yet, after this many days.
    case waiting(Int)
    /// Withdrawn, canceled or undated: it counts neither way.
    case untold
  }

  let applications: [(application: JobApplication, result: Result)]
  /// In order of their days.
  let rounds: [Round]

  init(_ journal: Journal, on today: Day) {
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

  /// The interviews whose result is known.
  var told: [Round] { rounds.filter { $0.passed != nil } }
}

extension Course.Round {
  /// Whether it led to the next step; nil if that is unknown.
  var passed: Bool? {
    switch result {
    case .led, .offer: true
    case .ended: false
    case .waiting, .untold: nil
    }
  }

  /// Whether it counts as a final round: by its name, or because it was not the first.
  ///
  /// When a round ends in a rejection, nobody says whether it would have been the last.
  var isFinal: Bool { place > 0 || interview.round.lowercased().contains("final") }
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
