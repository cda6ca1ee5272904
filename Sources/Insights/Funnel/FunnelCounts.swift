package import Records

/// The counts on the path to an offer: what passed each step, what did not, and what is waiting.
package struct FunnelCounts: Equatable, Sendable {
  /// The counts of one step.
  package struct Step: Equatable, Sendable {
    package var passed = 0
    var ended = 0
    /// Days of silence for each undecided one.
    package var waiting: [Int] = []

    package var told: Int { passed + ended }
  }

  package private(set) var steps: [FunnelStep: Step] = [:]
  /// Days until an answer, or of silence so far, after applying and after interviews.
  package private(set) var applicationWaits: [Wait] = []
  package private(set) var roundWaits: [Wait] = []
  package private(set) var period: ClosedRange<Day>?

  package init(_ ground: InsightGround) {
    for (application, result) in ground.course.applications {
      add(result, at: .application)
      note(application.appliedOn, ground)
      if let wait = application.wait(result, on: ground.today) { applicationWaits.append(wait) }
    }
    for round in ground.course.rounds {
      add(round)
      note(round.interview.day, ground)
      if let wait = round.wait(ground) { roundWaits.append(wait) }
    }
  }

  package subscript(step: FunnelStep) -> Step { steps[step] ?? Step() }

  /// Extends the period to a day; interviews in the future are not part of it.
  private mutating func note(_ day: Day?, _ ground: InsightGround) {
    guard let day, day <= ground.today else { return }
    period = period.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
  }

  private mutating func add(_ result: Course.Result, at step: FunnelStep) {
    switch result {
    case .led, .offer: steps[step, default: Step()].passed += 1
    case .ended: steps[step, default: Step()].ended += 1
    case .waiting(let days): steps[step, default: Step()].waiting.append(days)
    case .untold: break
    }
  }

  private mutating func add(_ round: Course.Round) {
    switch round.result {
    case .led: add(.led, at: .round)
    case .offer:
      // With only one round, an offer passed both steps, since a rejection would have ended the
      // first.
      if !round.isFinal { add(.led, at: .round) }
      add(.offer, at: .final)
    default: add(round.result, at: round.isFinal ? .final : .round)
    }
  }
}

extension FunnelCounts {
  /// The input to the model of the steps: a waiting one counts as rejected to the degree that an
  /// answer is unlikely.
  ///
  /// - Parameter usual: the usual share that passes each step.
  package func stages(usual: (FunnelStep) -> Double) -> [FunnelStage] {
    let replies = ReplyModel(applicationWaits, everyNth: 4)
    let answers = ReplyModel(roundWaits, everyNth: 4)
    return FunnelStep.allCases.map { step in
      let own = self[step]
      let model = step == .application ? replies : answers
      return FunnelStage(
        benchmark: usual(step),
        passed: Double(own.passed),
        resolved: Double(own.told) + model.unlikely(own.waiting)
      )
    }
  }
}

extension ReplyModel {
  /// Σ 1 − P(still to come) over the waiting ones.
  fileprivate func unlikely(_ waiting: [Int]) -> Double {
    var counts: [Int: Int] = [:]
    for days in waiting { counts[days, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.reduce(0) { sum, next in
      sum + Double(next.value) * (1 - stillToCome(after: Double(next.key)))
    }
  }
}

extension JobApplication {
  /// Days from applying to the first answer, or of silence until now.
  fileprivate func wait(_ result: Course.Result, on today: Day) -> Wait? {
    guard let appliedOn else { return nil }
    let ended = history.last.flatMap { $0.stage.isOpen ? nil : $0.day }
    if let answer = firstResponseOn ?? (stage == .rejected ? ended : nil) {
      return Wait(Double(max(0, answer - appliedOn)), came: true)
    }
    if result == .led || result == .untold { return nil }
    return Wait(Double(max(0, (ended ?? today) - appliedOn)), came: false)
  }
}

extension Course.Round {
  /// Days from the interview to its result, or of silence until now.
  fileprivate func wait(_ ground: InsightGround) -> Wait? {
    guard let day = interview.day else { return nil }
    switch result {
    case .waiting(let days): return Wait(Double(days), came: false)
    case .untold: return nil
    case .led, .offer, .ended:
      guard let known = interview.outcomeKnownAt.map(ground.day), known >= day else { return nil }
      return Wait(Double(known - day), came: interview.outcome != .noAnswer)
    }
  }
}

/// A step on the path to an offer.
package enum FunnelStep: String, CaseIterable, Sendable {
  case application = "application-to-interview"
  case round = "round-to-next"
  case final = "final-to-offer"
}

extension FunnelStep {
  /// What passes the step: "applications that lead to an interview".
  package var name: Phrase {
    switch self {
    case .application: "Applications that lead to an interview"
    case .round: "Rounds that lead to a next one"
    case .final: "Final rounds that lead to an offer"
    }
  }
}
