package import Records

/// The counts on the path to an offer: what passed each step, what did not, and what is silent.
package struct FunnelCounts: Equatable, Sendable {
  /// The counts of one step.
  package struct Step: Equatable, Sendable {
    package var passed = 0
    package var ended = 0
    /// Whether each with an answer passed, oldest first.
    var answers: [Bool] = []
    /// Days of silence for each that has no answer.
    package var silent: [Int] = []

    package var told: Int { passed + ended }

    /// Whether the newest answers are as good as usual, whatever came before: four passed, of as
    /// many as usually hold four or five.
    func hasRecovered(usual: Double) -> Bool {
      let window = Int((4.5 / max(usual, 0.01) - 1e-9).rounded(.up))
      let newest = answers.suffix(window)
      return newest.count == window && newest.count { $0 } >= 4
    }
    /// All it rests on.
    package var count: Int { told + silent.count }
  }

  package private(set) var steps: [FunnelStep: Step] = [:]
  /// From a first interview to an offer, one for each application that had an interview.
  package private(set) var processes = Step()
  /// Days until an answer, or of silence so far, after applying and after interviews.
  package private(set) var applicationWaits: [Wait] = []
  package private(set) var roundWaits: [Wait] = []
  package private(set) var period: ClosedRange<Day>?

  package init(_ ground: InsightGround) {
    for way in ground.course.applications {
      let (application, result) = (way.application, way.result)
      steps[.application, default: Step()].add(result)
      note(application.appliedOn, ground)
      if let wait = application.wait(result, on: ground.today) { applicationWaits.append(wait) }
    }
    for round in ground.course.rounds {
      steps[round.step, default: Step()].add(round.result)
      note(round.interview.day, ground)
    }
    for result in ground.course.processes { processes.add(result) }
    roundWaits = ground.course.rounds.compactMap { $0.wait(ground) }
  }

  package subscript(step: FunnelStep) -> Step { steps[step] ?? Step() }

  /// Extends the period to a day; interviews in the future are not part of it.
  private mutating func note(_ day: Day?, _ ground: InsightGround) {
    guard let day, day <= ground.today else { return }
    period = period.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
  }
}

extension FunnelCounts.Step {
  fileprivate mutating func add(_ result: Course.Result) {
    switch result {
    case .led, .offer:
      passed += 1
      answers.append(true)
    case .ended:
      ended += 1
      answers.append(false)
    case .silent(let days): silent.append(days)
    case .untold: break
    }
  }
}

extension FunnelCounts {
  /// The input to the model of the steps: a silent one counts as a rejection to the degree that
  /// silence means one.
  ///
  /// - Parameter usual: the usual share that passes each step.
  package func stages(usual: (FunnelStep) -> UsualShare) -> [FunnelStage] {
    let replies = ReplyModel(applicationWaits, everyNth: 4)
    let answers = ReplyModel(roundWaits, everyNth: 4)
    return FunnelStep.allCases.map { step in
      let own = self[step]
      let model = step == .application ? replies : answers
      return FunnelStage(
        usual(step),
        passed: Double(own.passed),
        resolved: Double(own.told) + model.missed(own.silent)
      )
    }
  }
}

extension ReplyModel {
  /// Σ ``missed(after:)`` over silences.
  fileprivate func missed(_ silent: [Int]) -> Double {
    var counts: [Int: Int] = [:]
    for days in silent { counts[days, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.reduce(0) { sum, next in
      sum + Double(next.value) * missed(after: Double(next.key))
    }
  }
}

extension JobApplication {
  /// Days from applying to the first answer, or of silence until now.
  fileprivate func wait(_ result: Course.Result, on today: Day) -> Wait? {
    guard let appliedOn else { return nil }
    let rejected = stage == .rejected ? history.last?.day : nil
    if let answer = firstResponseOn ?? rejected {
      return Wait(Double(max(0, answer - appliedOn)), came: true)
    }
    guard case .silent = result else { return nil }
    return Wait(Double(max(0, today - appliedOn)), came: false)
  }
}

extension Course.Round {
  /// Days from the interview to its result, or of silence until now.
  func wait(_ ground: InsightGround) -> Wait? {
    guard let day = interview.day else { return nil }
    switch result {
    case .silent(let days): return Wait(Double(days), came: false)
    case .untold: return nil
    case .led, .offer, .ended:
      guard let known = interview.outcomeKnownAt.map(ground.day), known >= day else { return nil }
      return Wait(Double(known - day), came: true)
    }
  }
}

/// A step on the path to an offer.
///
/// A process has one round or many, and nobody knows beforehand which is the last. So every round
/// after the first is one step: it leads on to a next one, or to an offer.
package enum FunnelStep: String, CaseIterable, Sendable {
  case application = "application-to-interview"
  case first = "round-to-next"
  // Own figures are stored under the names the steps had when final rounds were a step by
  // themselves.
  case later = "final-to-offer"
}

extension FunnelStep {
  /// What passes the step: "applications that lead to an interview".
  package var name: Phrase {
    switch self {
    case .application: "Applications that lead to an interview"
    case .first: "First interviews that lead to another one or an offer"
    case .later: "Later rounds that lead to another one or an offer"
    }
  }
}
