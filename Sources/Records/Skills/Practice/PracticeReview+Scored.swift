extension PracticeReview {
  /// The review with its one score: the mean of its rubric, rounded, where there is no score yet.
  ///
  /// What is counted by competency reads that one score, whichever way an answer was looked at.
  package var scored: PracticeReview {
    guard score == nil, !rubric.isEmpty, let mean = meanScore else { return self }
    var review = self
    review.score = min(5, max(1, Int(mean.rounded())))
    return review
  }
}

extension PracticeReview {
  /// The form its half-written answers are kept under, with the card's name as the tab: pages and
  /// terminal take turns.
  package static let keptForm = "practice"
}

extension Journal {
  /// The answer to a question as it was typed, with the words it was asked in.
  ///
  /// - Parameter id: what the answer will be called, so that a form sent twice is written down once.
  /// - Throws: `Problems`, each at its field.
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
    // Kept by a timer and typed by nobody, so there is nothing to mend in it.
    review.seconds = Int(draft["seconds"]).map { min(max($0, 1), 600) }
    return try PracticeReview.fields.fill(review, from: draft).scored
  }
}
