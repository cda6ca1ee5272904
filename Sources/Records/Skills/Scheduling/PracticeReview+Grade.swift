extension Grade {
  /// The longest time in seconds that counts as good; about two minutes are enough.
  static let inTime = 180

  /// The grade suggested by an answer: by its score, its time, and whether notes were needed.
  ///
  /// The person can choose another. Without a score, only the notes count.
  package static func proposed(
    score: Double?,
    seconds: Int? = nil,
    usedNotes: Bool = false
  ) -> Grade {
    let isInTime = seconds.map { $0 <= inTime } ?? true
    guard let score else { return usedNotes || !isInTime ? .hard : .good }
    if score < 2 { return .again }
    if score < 3 || usedNotes { return .hard }
    if score < 4 { return isInTime ? .good : .hard }
    return isInTime ? .easy : .good
  }
}

extension PracticeReview {
  /// The person's rating, or else the grade suggested by score, time and notes.
  package var grade: Grade { rating.flatMap(Grade.init) ?? proposedGrade }

  package var proposedGrade: Grade {
    .proposed(score: meanScore, seconds: seconds, usedNotes: usedNotes)
  }

  /// The mean of the scores, 1 to 5; nil without scores.
  var meanScore: Double? {
    let scores = rubric.isEmpty ? [score].compactMap(\.self) : rubric.map(\.value)
    return scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
  }
}
