/// The scores of a mock interview side by side: the person's own, and those of each listener.
///
/// They are not averaged, because where two people disagree there is something to talk about.
package struct MockComparison: Sendable {
  /// The smallest difference that is worth talking about.
  static let telling = 2

  package let raters: [String]
  /// The answers in order, and then the rubric dimensions; rows without any score are left out.
  package let rows: [Row]

  /// One thing that was scored.
  package struct Row: Sendable {
    package let title: Phrase
    package let own: Int?
    /// In the order of the raters; nil for no score.
    package let others: [Int?]

    /// Whether any two scores are at least two points apart.
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

  /// The rows with such differences, largest first.
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
