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

  /// One application, with its result.
  package struct Way: Sendable {
    let application: JobApplication
    let result: Result
    /// Whether it has an interview that was not canceled, or a stage that needs one.
    let hadInterview: Bool
  }

  /// The result of an application or an interview.
  package enum Result: Equatable, Sendable {
    /// It led to the next step.
    case led
    case offer
    /// They said no.
    case ended
    /// No answer for this many days, whether or not the person has closed it since.
    case silent(Int)
    /// Withdrawn, canceled or undated: it counts neither way.
    case untold

    /// The silence of something nobody knows the day of, but which a person closed for want of an
    /// answer.
    fileprivate static let closed = Result.silent(365)
  }

  let applications: [Way]
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
      let hadInterview = totals[$0.id] != nil || $0.wasInterviewed
      return Way(
        application: $0,
        result: hadInterview ? .led : $0.result(on: today),
        hadInterview: hadInterview
      )
    }
  }

  /// The interviews whose result is known.
  var told: [Round] { rounds.filter { $0.passed != nil } }

  /// The result of each process that began with an interview.
  var processes: [Result] {
    Dictionary(grouping: rounds) { $0.application.id }.values.map { rounds in
      rounds.contains { $0.result == .offer } ? .offer : rounds.last?.result ?? .untold
    }
  }
}

extension Course.Round {
  /// Whether it led to the next step; nil if that is unknown.
  var passed: Bool? {
    switch result {
    case .led, .offer: true
    case .ended: false
    case .silent, .untold: nil
    }
  }

  /// How much it counts where interviews that led on are compared with others: 1 with an answer,
  /// less in silence, as long as that may still end; nil if it counts neither way.
  func weight(_ missed: (Int) -> Double) -> Double? {
    switch result {
    case .led, .offer, .ended: 1
    case .silent(let days): missed(days)
    case .untold: nil
    }
  }

  /// The step it belongs to, whatever came of it: so that a pass and a rejection in the same round
  /// count for the same step.
  ///
  /// An interview called final is a later one, even if the rounds before it are not recorded.
  var step: FunnelStep {
    place > 0 || interview.round.lowercased().contains("final") ? .later : .first
  }
}

extension JobApplication {
  /// Whether it brought an interview, a first call included, by its stages alone.
  var wasInterviewed: Bool {
    (history.map(\.stage) + [stage]).contains {
      [.screen, .interview, .offer, .accepted].contains($0)
    }
  }

  /// The result of one that brought no interview.
  fileprivate func result(on today: Day) -> Course.Result {
    switch stage {
    case .rejected: return .ended
    case .applied, .noAnswer, .expired:
      guard let last = lastOpenDay else { return stage == .applied ? .untold : .closed }
      return .silent(max(0, today - last))
    default: return .untold
    }
  }

  /// The last day anything came or went while it was open, so that closing it changes nothing.
  private var lastOpenDay: Day? {
    let stages = history.filter { $0.stage.isOpen && ($0.stage != .applied || appliedOn == nil) }
    return ([appliedOn, firstResponseOn] + stages.map(\.day)).compactMap(\.self).max()
  }
}

extension Interview {
  fileprivate func result(
    isLast: Bool,
    of application: JobApplication,
    on today: Day
  ) -> Course.Result {
    if let day, day > today { return .untold }
    if outcome == .offer { return .offer }
    if outcome == .advanced || !isLast { return .led }
    if outcome == .withdrew { return .untold }
    if outcome == .rejected { return .ended }
    let silence: Course.Result? = day.map { .silent(today - $0) }
    if outcome == .noAnswer { return silence ?? .closed }
    switch application.stage {
    case .offer, .accepted: return .offer
    case .rejected: return .ended
    case .noAnswer, .expired: return silence ?? .closed
    case .withdrawn, .cancelled: return .untold
    default: return silence ?? .untold
    }
  }
}
