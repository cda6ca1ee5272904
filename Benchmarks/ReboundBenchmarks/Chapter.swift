import Foundation
import Records

/// One application from the day it was sent to what was learned after its no.
struct Chapter {
  /// How many records a whole chapter has.
  static let records = 20

  var chance: SplitMix64
  let place: Int
  let learned: Surroundings
  let application: JobApplication
  let interview: Interview
  private let rejection: Rejection
  let recovery: Recovery

  init(place: Int, learned: Surroundings, chance: SplitMix64) {
    self.place = place
    self.learned = learned
    var chance = chance
    application = Self.application(place, learned, &chance)
    interview = Self.interview(place, of: application, learned, &chance)
    var rejection = Rejection(
      id: learned.newID(),
      application: application.id,
      learnedOn: learned.today,
      savedAt: learned.now
    )
    rejection.interview = interview.id
    rejection.theirWords = Prose.text(420, &chance)
    self.rejection = rejection
    var recovery = Recovery(id: learned.newID(), rejections: [rejection.id], openedAt: learned.now)
    recovery.endedAt = learned.now.addingTimeInterval(8 * 86_400)
    self.recovery = recovery
    self.chance = chance
  }

  /// Its records, each after those it speaks of.
  mutating func told(atMost most: Int) -> [Change] {
    let all: [Change] =
      [
        .save(application), .save(interview), .save(fieldNotes()), .save(rejection),
        .save(recovery),
      ]
      + written() + lookedBack() + reachedOut() + days()
    return Array(all.prefix(most))
  }

  private static func application(
    _ place: Int,
    _ learned: Surroundings,
    _ chance: inout SplitMix64
  ) -> JobApplication {
    var application = JobApplication(
      id: learned.newID(),
      addedAt: learned.now.addingTimeInterval(-20 * 86_400),
      company: "\(chance.one(of: Prose.companies)) \(place + 1_000)",
      title: chance.one(of: Prose.titles)
    )
    application.stage = .rejected
    application.history = [
      StageChange(stage: .applied, day: learned.today - 20),
      StageChange(stage: .interview, day: learned.today - 11),
      StageChange(stage: .rejected, day: learned.today),
    ]
    application.appliedOn = learned.today - 20
    application.firstResponseOn = learned.today - 14
    application.link = "https://jobs.example/\(place + 1_000)"
    application.location = chance.one(of: ["York", "Leeds", "Hull", "Remote"])
    application.notes = Prose.text(760, &chance)
    return application
  }

  /// Every third led on before the no came: without any there is nothing to compare.
  private static func interview(
    _ place: Int,
    of application: JobApplication,
    _ learned: Surroundings,
    _ chance: inout SplitMix64
  ) -> Interview {
    var interview = Interview(
      id: learned.newID(),
      application: application.id,
      addedAt: learned.now.addingTimeInterval(-12 * 86_400),
      zone: "Europe/London"
    )
    interview.round = chance.one(of: ["Phone screen", "Panel", "Final round"])
    interview.day = learned.today - 6
    interview.time = ClockTime(hour: chance.number(9...16), minute: 30)
    interview.minutes = 50
    interview.format = chance.one(of: [.video, .phone, .panel, .onSite])
    interview.people = ["Head of analytics", "Two from the team"]
    interview.notes = Prose.text(700, &chance)
    interview.outcome = place.isMultiple(of: 3) ? .advanced : .rejected
    interview.outcomeKnownAt = learned.now
    return interview
  }

  private mutating func fieldNotes() -> FieldNotes {
    let taken = learned.now.addingTimeInterval(-5.8 * 86_400)
    var notes = FieldNotes(id: learned.newID(), interview: interview.id, takenAt: taken)
    notes.prediction = chance.number(2...18) * 5
    for item in ["r1", "r2", "r3", "a1", "a2", "a3", "c1", "c2", "c3"] {
      notes.items[item] = chance.number(0...4)
    }
    notes.questions = Prose.questions.prefix(3).map {
      AskedQuestion(
        text: $0,
        competency: chance.one(of: Prose.competencies),
        score: chance.number(1...5)
      )
    }
    notes.wentWell = Prose.text(240, &chance)
    notes.replay = chance.one(of: Prose.questions)
    notes.outsideControl = Prose.text(120, &chance)
    return notes
  }
}
