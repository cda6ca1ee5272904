extension PracticeReview {
  /// The review with one score: the rounded mean of its rubric, if it has no score.
  ///
  /// Counts by competency use this score, however the answer was rated.
  var scored: PracticeReview {
    guard score == nil, !rubric.isEmpty, let mean = meanScore else { return self }
    var review = self
    review.score = min(5, max(1, Int(mean.rounded())))
    return review
  }
}

extension PracticeReview {
  /// The name that half-written answers are kept under, by both pages and commands, with the card's
  /// ID as the tab.
  package static let keptForm = "practice"
}

extension Journal {
  /// The answer to a question as typed, with the wording it was asked in.
  ///
  /// - Parameter id: the ID of the answer, so that sending a form twice saves it once.
  /// - Throws: `Problems`, each with its field.
  package func review(
    of card: QuestionCard,
    called id: Identifier<PracticeReview>? = nil,
    from draft: Draft,
    _ surroundings: Surroundings
  ) throws(Problems) -> PracticeReview {
    var review = PracticeReview(
      id: id ?? surroundings.newID(),
      card: card.id,
      reviewedAt: surroundings.now
    )
    review.wording = card.wording(after: reviews(of: card).count)
    // A timer set this number and nobody typed it, so an impossible one is clamped without a
    // message.
    review.seconds = Int(draft["seconds"]).map { min(max($0, 1), 600) }
    return try PracticeReview.fields.fill(review, from: draft).scored
  }
}
