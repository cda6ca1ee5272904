import Foundation
import Insights
import Records

extension SimulatedJournal {
  /// A series of interviews, each for its own application, with notes after each and an answer some
  /// days later.
  ///
  /// ``marks`` are the moments at which certain numbers of answers were known, or with `byNotes`,
  /// certain numbers of interviews were over.
  package static func talks(
    _ count: Int,
    _ plant: Plant,
    parts: SimulatedParts,
    byNotes: Bool = false,
    seed: UInt64
  ) -> SimulatedJournal {
    var story = SimulatedJournal(plant, seed: seed)
    let middle = 0.4.logit + plant.spread * story.source.normal()
    var day = 3
    var answered: [Date] = []
    var over: [Date] = []
    for _ in 0..<count {
      day += 1 + story.source.index(below: 5)
      let known = story.talk(on: day, around: middle, plant, parts)
      answered.append(known)
      over.append(moment(day, 20))
    }
    story.marks = byNotes ? over : answered.sorted()
    story.sort()
    return story
  }

  /// Adds one interview; returns when its answer was known.
  private mutating func talk(
    on day: Int,
    around middle: Double,
    _ plant: Plant,
    _ parts: SimulatedParts
  ) -> Date {
    var application = JobApplication(
      id: newID(day - 3),
      addedAt: Self.moment(day - 3),
      company: "Made-up firm",
      title: "A job"
    )
    application.stage = .interview
    application.appliedOn = Self.start + (day - 3)
    var interview = Interview(
      id: newID(day - 2),
      application: application.id,
      addedAt: Self.moment(day - 2),
      zone: Self.zone
    )
    interview.day = Self.start + day
    var line = middle
    if parts.contains(.sorts) {
      let drawn = Sorts.drawn(&source)
      Sorts.put(drawn, into: &interview)
      Sorts.put(drawn, into: &application)
      if let weak = plant.weakSort, drawn.contains(weak) { line += log(plant.odds) }
    }
    let truths = parts.contains(.items) ? Notes.truths(&source) : []
    if let factor = plant.factor, truths.indices.contains(factor) {
      line += plant.effect * truths[factor]
    }
    let guess = parts.contains(.guesses) ? guess(plant) : nil
    let passed = source.happens(guess?.chance ?? logistic(line))
    save(application, at: Self.moment(day - 3))
    save(interview, at: Self.moment(day - 2))
    if parts.contains(.mocks) { playMock(before: interview, on: day - 1) }
    note(interview, on: day, truths, guess?.said, plant, parts)
    return answer(interview, passed, on: day, plant)
  }

  private mutating func note(
    _ interview: Interview,
    on day: Int,
    _ truths: [Double],
    _ guess: Int?,
    _ plant: Plant,
    _ parts: SimulatedParts
  ) {
    guard parts.contains(.answers) || parts.contains(.items) || guess != nil,
      source.happens(plant.logging)
    else { return }
    var notes = FieldNotes(id: newID(day), interview: interview.id, takenAt: Self.moment(day, 20))
    notes.prediction = guess
    if parts.contains(.answers) { notes.questions = Notes.questions(levels, &source) }
    if parts.contains(.items) {
      let mood = plant.halo > 0 ? plant.halo * source.normal() : 0
      notes.items = Notes.counted(truths.map { $0 + mood }, plant.reliability, &source)
    }
    save(notes, at: notes.takenAt)
  }

  private mutating func answer(
    _ interview: Interview,
    _ passed: Bool,
    on day: Int,
    _ plant: Plant
  ) -> Date {
    var ended = interview
    ended.outcome = passed ? .advanced : .rejected
    let known = Self.moment(day + wait(plant.days), 12 + source.unit())
    ended.outcomeKnownAt = known
    save(ended, at: known)
    return known
  }

  /// A guess in steps of five percent, and the true probability, which is the guess minus the lean.
  private mutating func guess(_ plant: Plant) -> (said: Int, chance: Double) {
    let felt = logistic(0.9 * source.normal())
    let said = min(95, max(5, Int((felt * 20).rounded()) * 5))
    return (said, min(0.98, max(0.02, Double(said) / 100 - plant.lean)))
  }
}

extension Double {
  package var logit: Double { log(self / (1 - self)) }
}
