import Records

/// A person's guesses from before the outcome was known, compared with the outcomes.
package struct CalibrationReading: Sendable {
  package let forecasts: Forecasts
  package let model: HopefulnessModel
  let period: ClosedRange<Day>?

  /// With fewer guesses than this, only counts are given, and no score.
  package static let fewest = 10
  static let fewestForSkill = 20

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

  /// How much better the guesses are than always guessing the base rate; 1 at best.
  ///
  /// Nil with fewer than twenty, or if every outcome was the same.
  var skill: Double? {
    guard count >= Self.fewestForSkill, forecasts.uncertainty > 0 else { return nil }
    return 1 - forecasts.brier / forecasts.uncertainty
  }
}
