package import Records
package import Wording

extension MockRating {
  /// What a coach or a mentor is asked: of each answer, then by the rubric, then in words.
  package static func fields(for mock: MockInterview) -> FieldTable<MockRating> {
    FieldTable(
      [.line("rater", \.rater, "Who scores", about: .others, atMost: 120).required]
        + mock.questions.indices.map {
          .score("answer-\($0 + 1)", "\($0 + 1)", in: \.answers, "Answer \($0 + 1)")
        } + Field.rubric(in: \.scores) + [
          .prose("worked", \.worked, "What worked", about: .others, atMost: 4_000),
          .prose("advice", \.advice, "One thing to try", about: .others, atMost: 4_000),
        ]
    )
  }
}

extension Journal {
  /// What others saw in a mock interview, oldest first.
  package func ratings(of mock: MockInterview) -> [MockRating] {
    records(MockRating.self, mentioning: mock.id.raw).filter { $0.mock == mock.id }
  }

  /// Every mock interview, newest first.
  package var mocks: [MockInterview] { shelf(MockInterview.self).reversed() }
}
