/// The scores of a mock interview side by side: the person's own and those of each who listened.
///
/// There is no average: two people who saw different things have something to talk about.
package struct MockComparison: Sendable {
  /// From this distance on, a difference is worth talking about.
  package static let telling = 2

  package let raters: [String]
  /// The answers in their order, then the dimensions of the rubric; only what anybody scored.
  package let rows: [Row]

  /// One thing that was scored.
  package struct Row: Sendable {
    package let title: Phrase
    package let own: Int?
    /// In the order of the raters.
    package let others: [Int?]

    /// Whether any two of the scores lie two or more apart.
    package var isWorthTalking: Bool {
      let scores = ([own] + others).compactMap(\.self)
      guard let least = scores.min(), let most = scores.max() else { return false }
      return most - least >= MockComparison.telling
    }
  }

  package init(_ mock: MockInterview, _ ratings: [MockRating]) {
    raters = ratings.map(\.rater)
    let answers = mock.questions.enumerated().map { place, question in
      Row(
        title: "Answer \(place + 1)",
        own: question.score,
        others: ratings.map { $0.answers["\(place + 1)"] }
      )
    }
    let dimensions = Guidance.rubric.map { dimension in
      Row(
        title: Phrase(verbatim: dimension.title),
        own: mock.scores[dimension.id],
        others: ratings.map { $0.scores[dimension.id] }
      )
    }
    rows = (answers + dimensions).filter { row in
      row.own != nil || row.others.contains { $0 != nil }
    }
  }

  /// The rows whose scores lie apart, the widest first.
  package var worthTalking: [Row] {
    rows.filter(\.isWorthTalking).sorted { $0.distance > $1.distance }
  }
}

extension MockComparison.Row {
  fileprivate var distance: Int {
    let scores = ([own] + others).compactMap(\.self)
    return (scores.max() ?? 0) - (scores.min() ?? 0)
  }
}
