import Foundation
package import Insights
import Records

extension SimulatedJournal {
  /// A whole job search: applications on most days, answers or silence, first and final rounds.
  ///
  /// ``marks`` are the moments at which certain numbers of first rounds had an answer.
  ///
  /// - Parameter isDecided: stops the search after a number of first rounds instead; its one mark
  ///   is when everything is decided or never will be.
  package static func search(
    until rounds: Int,
    _ plant: Plant,
    parts: SimulatedParts = [],
    isDecided: Bool = false,
    seed: UInt64
  ) -> SimulatedJournal {
    var search = SimulatedSearch(plant, parts, seed: seed)
    if isDecided { search.stop(at: rounds) } else { search.tell(until: rounds) }
    return search.story
  }

  /// The usual share and this person's true share for each step.
  package static func shares(_ plant: Plant, seed: UInt64) -> [FunnelStep: Double] {
    SimulatedSearch(plant, [], seed: seed).shares
  }
}

/// Simulates a job search day by day.
package struct SimulatedSearch {
  var story: SimulatedJournal
  let shares: [FunnelStep: Double]
  private let plant: Plant
  private let parts: SimulatedParts
  private var answered: [Date] = []
  private var invited = 0

  init(_ plant: Plant, _ parts: SimulatedParts, seed: UInt64) {
    self.plant = plant
    self.parts = parts
    story = SimulatedJournal(plant, seed: seed)
    var shares: [FunnelStep: Double] = [:]
    for step in FunnelStep.allCases {
      let weak = step == plant.weakStep ? log(plant.odds) : 0
      let line = (plant.usual[step] ?? 0.3).logit + plant.spread * story.source.normal() + weak
      shares[step] = logistic(line)
    }
    self.shares = shares
  }

  mutating func tell(until rounds: Int) {
    saveUsual()
    var day = 0
    while answered.count(where: { $0 <= SimulatedJournal.moment(day) }) < rounds, day < 20_000 {
      for _ in 0..<2 { apply(on: day) }
      day += 1
    }
    answered.sort()
    story.marks = Array(answered.prefix(rounds))
    if parts.contains(.days) { story.tellDays(day, plant) }
    // What happens after the last mark has not been recorded yet.
    let end = story.marks.last ?? SimulatedJournal.moment(day)
    story.events.removeAll { $0.at > end }
    story.sort()
  }

  mutating func stop(at rounds: Int) {
    saveUsual()
    var applied = 0
    while invited < rounds, applied < 40_000 {
      apply(on: applied / 2)
      applied += 1
    }
    story.sort()
    // After two years of silence, nothing more will come.
    story.marks = [story.end.addingTimeInterval(720 * 86_400)]
  }

  private mutating func saveUsual() {
    var preferences = Preferences(
      id: Preferences.theOne,
      savedAt: SimulatedJournal.moment(0, 0),
      zone: SimulatedJournal.zone
    )
    preferences.usualShares = Dictionary(
      uniqueKeysWithValues: plant.usual.map { ($0.key.rawValue, Int(($0.value * 100).rounded())) }
    )
    story.save(preferences, at: preferences.savedAt)
  }

  private mutating func passes(_ step: FunnelStep) -> Bool {
    story.source.happens(shares[step] ?? 0)
  }

  private mutating func apply(on day: Int) {
    var application = JobApplication(
      id: story.newID(day),
      addedAt: SimulatedJournal.moment(day),
      company: "Made-up firm",
      title: "A job"
    )
    application.appliedOn = SimulatedJournal.start + day
    let sorts = parts.contains(.sorts) ? Sorts.drawn(&story.source) : nil
    if let sorts { Sorts.put(sorts, into: &application) }
    application = application.entering(.applied, on: day)
    story.save(application, at: SimulatedJournal.moment(day))
    let answer = day + story.wait(plant.days)
    guard passes(.application) else {
      if story.source.happens(plant.answers) { end(application, .rejected, on: answer) }
      return
    }
    application.firstResponseOn = SimulatedJournal.start + answer
    application = application.entering(.interview, on: answer)
    story.save(application, at: SimulatedJournal.moment(answer))
    invited += 1
    talk(.first, of: application, invited: answer)
  }

  private mutating func talk(_ step: FunnelStep, of application: JobApplication, invited: Int) {
    let day = invited + 3 + story.source.index(below: 6)
    var interview = Interview(
      id: story.newID(invited),
      application: application.id,
      addedAt: SimulatedJournal.moment(invited),
      zone: SimulatedJournal.zone
    )
    interview.day = SimulatedJournal.start + day
    if step == .later { interview.round = "Final round" }
    story.save(interview, at: SimulatedJournal.moment(invited))
    story.note(interview, on: day, plant, parts)
    let known = day + story.wait(plant.days)
    let passed = passes(step)
    guard passed || story.source.happens(plant.answers) else { return }
    interview.outcome = passed ? (step == .later ? .offer : .advanced) : .rejected
    interview.outcomeKnownAt = SimulatedJournal.moment(known, 12 + story.source.unit())
    story.save(interview, at: SimulatedJournal.moment(known, 13))
    if step == .first { answered.append(SimulatedJournal.moment(known, 13)) }
    if !passed {
      end(application, .rejected, on: known, after: interview)
    } else if step == .first {
      talk(.later, of: application, invited: known)
    } else {
      story.save(application.entering(.offer, on: known), at: SimulatedJournal.moment(known, 14))
    }
  }

  private mutating func end(
    _ application: JobApplication,
    _ stage: Stage,
    on day: Int,
    after interview: Interview? = nil
  ) {
    story.save(application.entering(stage, on: day), at: SimulatedJournal.moment(day, 14))
    guard parts.contains(.rejections) else { return }
    var rejection = Rejection(
      id: story.newID(day),
      application: application.id,
      learnedOn: SimulatedJournal.start + day,
      savedAt: SimulatedJournal.moment(day, 14)
    )
    rejection.interview = interview?.id
    story.save(rejection, at: rejection.savedAt)
  }
}

extension JobApplication {
  fileprivate func entering(_ stage: Stage, on day: Int) -> JobApplication {
    var entered = self
    entered.stage = stage
    entered.history.append(StageChange(stage: stage, day: SimulatedJournal.start + day))
    return entered
  }
}
