extension Grade {
  /// About two minutes are plenty; after three an answer counts as long.
  package static let inTime = 180

  /// What behaviour says of an answer: its score by the anchors, its time, and whether notes were
  /// needed.
  ///
  /// A proposal: the person may say otherwise. Without a score only the notes speak.
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
  /// How the answer came: as the person said, or else as its score, time and notes say.
  package var grade: Grade { rating.flatMap(Grade.init) ?? proposedGrade }

  package var proposedGrade: Grade {
    .proposed(score: meanScore, seconds: seconds, usedNotes: usedNotes)
  }

  /// The mean of what was scored, 1 to 5; nil where nothing was.
  package var meanScore: Double? {
    let scores = rubric.isEmpty ? [score].compactMap(\.self) : rubric.map(\.value)
    return scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
  }
}
