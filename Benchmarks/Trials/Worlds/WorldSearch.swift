import Foundation
import Insights
import Records
import Samples

/// A job search in a ``World``, until so many first interviews have an answer.
struct WorldSearch {
  private(set) var story: SimulatedJournal
  /// What really came of every round, and the day it took place, told or not.
  private(set) var truths: [(step: FunnelStep, at: Date, passed: Bool)] = []
  let shares: [FunnelStep: Double]
  private let world: World
  private let away: [FunnelStep: Double]
  private let seed: UInt64
  private var answered: [Date] = []

  init(_ world: World, until count: Int, seed: UInt64) {
    self.world = world
    self.seed = seed
    story = SimulatedJournal(Plant(), seed: seed)
    var away: [FunnelStep: Double] = [:]
    for step in FunnelStep.allCases {
      away[step] = world.spread * story.source.normal() + (step == world.weak ? log(world.odds) : 0)
    }
    self.away = away
    shares = world.shares(away)
    savePreferences()
    var day = 0
    while answered.count(where: { $0 <= SimulatedJournal.moment(day) }) < count, day < 8_000 {
      for _ in 0..<applications(on: day) { apply(on: day) }
      day += 1
    }
    story.marks = Array(answered.sorted().prefix(count))
    let end = story.marks.last ?? SimulatedJournal.moment(day)
    story.events.removeAll { $0.at > end }
    story.sort()
  }

  private mutating func savePreferences() {
    var preferences = Preferences(
      id: Preferences.theOne,
      savedAt: SimulatedJournal.moment(0, 0),
      zone: "Europe/London"
    )
    if world.hasOwnFigures {
      let usual = world.shares([:]).map { ($0.key.rawValue, Int(($0.value * 100).rounded())) }
      preferences.usualShares = Dictionary(uniqueKeysWithValues: usual)
    }
    story.save(preferences, at: preferences.savedAt)
  }

  private func applications(on day: Int) -> Int {
    guard world.isInBursts else { return 2 }
    return day.isMultiple(of: 21) ? 42 : 0
  }

  /// How far the person is from their own average on a day, in log odds.
  private func learned(by day: Int) -> Double {
    world.learning * (min(1, Double(day) / 365) - 0.5)
  }

  private var hasRecovered: Bool { world.recoversAfter.map { answered.count >= $0 } ?? false }

  private mutating func isInvited(on day: Int) -> Bool {
    // The months are drawn by their number, so that all applications of one share its fate.
    var month = SeededNumbers(seed: seed &+ UInt64(day / 30) &* 7_919)
    if world.frozen > 0, month.happens(world.frozen) { return false }
    let line = (shares[.application] ?? 0.1) / (1 - world.frozen)
    return story.source.happens(logistic(line.logit + learned(by: day)))
  }

  private mutating func apply(on day: Int) {
    var application = JobApplication(
      id: story.newID(day),
      addedAt: SimulatedJournal.moment(day),
      company: "Made-up firm",
      title: "A job"
    )
    application.appliedOn = SimulatedJournal.start + day
    enter(&application, .applied, on: day)
    let answer = day + wait()
    let passed = isInvited(on: day)
    truths.append((.application, SimulatedJournal.moment(day), passed))
    guard passed else {
      if story.source.happens(world.told) {
        enter(&application, .rejected, on: answer)
      } else if let days = world.closesAfter {
        enter(&application, .noAnswer, on: day + days)
      }
      return
    }
    application.firstResponseOn = SimulatedJournal.start + answer
    enter(&application, .interview, on: answer)
    let rounds = world.rounds.lowerBound + story.source.index(below: world.rounds.count)
    var invited = answer
    for round in 0..<rounds {
      guard let known = meet(round, of: rounds, &application, invited: invited) else { return }
      invited = known
    }
  }

  /// One round.
  ///
  /// - Returns: the day it was passed; nil if it was not.
  private mutating func meet(
    _ round: Int,
    of rounds: Int,
    _ application: inout JobApplication,
    invited: Int
  ) -> Int? {
    let day = invited + 3 + story.source.index(below: 6)
    var interview = Interview(
      id: story.newID(invited),
      application: application.id,
      addedAt: SimulatedJournal.moment(invited),
      zone: "Europe/London"
    )
    interview.day = SimulatedJournal.start + day
    interview.round =
      round == 0 ? "Phone screen" : round + 1 == rounds ? "Final round" : "Round \(round + 1)"
    story.save(interview, at: SimulatedJournal.moment(invited))
    let known = day + wait()
    let line =
      world.share(round, of: rounds, away).logit + learned(by: day)
      + (hasRecovered && round == 0 ? -log(world.odds) : 0)
    let passed = story.source.happens(logistic(line))
    truths.append((round == 0 ? .first : .later, SimulatedJournal.moment(day), passed))
    let isTold = passed || story.source.happens(world.told)
    if !passed, story.source.happens(world.forgotten) {
      story.events.removeAll { $0.record.reference.id == interview.id.raw }
      return nil
    }
    guard isTold || world.closesAfter != nil else { return nil }
    let end = isTold ? known : day + (world.closesAfter ?? 0)
    interview.outcome =
      isTold ? passed ? (round + 1 == rounds ? .offer : .advanced) : .rejected : .noAnswer
    if isTold, story.source.happens(world.wrong) {
      interview.outcome = passed ? .rejected : .advanced
    }
    interview.outcomeKnownAt = SimulatedJournal.moment(end, 12 + story.source.unit())
    story.save(interview, at: SimulatedJournal.moment(end, 13))
    if round == 0, isTold { answered.append(SimulatedJournal.moment(end, 13)) }
    guard passed else {
      enter(&application, isTold ? .rejected : .noAnswer, on: end)
      return nil
    }
    if round + 1 == rounds { enter(&application, .offer, on: end) }
    return end
  }

  private mutating func enter(_ application: inout JobApplication, _ stage: Stage, on day: Int) {
    application.stage = stage
    application.history.append(StageChange(stage: stage, day: SimulatedJournal.start + day))
    story.save(application, at: SimulatedJournal.moment(day, 14))
  }

  private mutating func wait() -> Int {
    max(1, Int((world.days * exp(world.deviation * story.source.normal())).rounded()))
  }
}
