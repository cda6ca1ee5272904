package import Records

/// A person's guesses before an outcome was known, against what came.
package struct CalibrationReading: Sendable {
  package let forecasts: Forecasts
  package let model: HopefulnessModel
  package let period: ClosedRange<Day>?

  /// The fewest guesses before anything but counts is said, and before a score is.
  package static let fewest = 10
  package static let fewestForSkill = 20

  package init(_ ground: InsightGround) {
    var pairs: [(guess: Double, happened: Bool)] = []
    var days: [Day] = []
    for round in ground.course.told {
      guard let passed = round.passed,
        let notes = ground.journal.records(FieldNotes.self, mentioning: round.interview.id.raw)
          .last(where: { $0.prediction != nil && ground.isTimely($0, of: round.interview) }),
        let guess = notes.prediction
      else { continue }
      pairs.append((Double(min(max(guess, 0), 100)) / 100, passed))
      days.append(ground.day(of: notes.takenAt))
    }
    forecasts = Forecasts(pairs)
    model = HopefulnessModel(forecasts)
    period = ClosedRange(days: days)
  }

  package var count: Int { forecasts.count }

  /// How much better the guesses are than always guessing one's own mean, 1 at best; nil below
  /// twenty, and where every outcome was the same.
  package var skill: Double? {
    guard count >= Self.fewestForSkill, forecasts.uncertainty > 0 else { return nil }
    return 1 - forecasts.brier / forecasts.uncertainty
  }
}
