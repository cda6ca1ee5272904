import Records

/// A person's guesses from before the outcome was known, compared with the outcomes.
package struct CalibrationReading: Sendable {
  package let forecasts: Forecasts
  package let model: HopefulnessModel
  let period: ClosedRange<Day>?
  /// The guesses with an answer, those of them that came true, and those without an answer.
  package let count: Int
  let came: Int
  let silent: Int

  /// With fewer guesses than this, only counts are given, and no score.
  package static let fewest = 10
  static let fewestForSkill = 20

  package init(_ ground: InsightGround) {
    var pairs: [(guess: Double, happened: Bool, weight: Double)] = []
    var days: [Day] = []
    var (told, silent, came) = (0, 0, 0)
    let missed = ground.missed
    for round in ground.course.rounds {
      guard let weight = round.weight(missed),
        let notes = ground.journal.records(FieldNotes.self, mentioning: round.interview.id.raw)
          .last(where: { $0.prediction != nil && ground.isTimely($0, of: round.interview) }),
        let guess = notes.prediction
      else { continue }
      silent += round.passed == nil ? 1 : 0
      told += round.passed == nil ? 0 : 1
      came += round.passed == true ? 1 : 0
      // A silence of a few days says nothing yet.
      guard weight > 0.01 else { continue }
      pairs.append((Double(min(max(guess, 0), 100)) / 100, round.passed == true, weight))
      days.append(ground.day(of: notes.takenAt))
    }
    forecasts = Forecasts(weighted: pairs)
    (count, self.silent, self.came) = (told, silent, came)
    model = HopefulnessModel(forecasts)
    period = ClosedRange(days: days)
  }

  /// How much better the guesses are than always guessing the base rate; 1 at best.
  ///
  /// Nil with fewer than twenty, or if every outcome was the same.
  var skill: Double? {
    guard count >= Self.fewestForSkill, forecasts.uncertainty > 0 else { return nil }
    return 1 - forecasts.brier / forecasts.uncertainty
  }
}
