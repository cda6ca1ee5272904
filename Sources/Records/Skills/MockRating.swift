package import Foundation

/// What somebody else saw in a mock interview: a coach, a mentor, a friend.
///
/// They do not see the person's own scores.
package struct MockRating: JournalRecord {
  package static let kind = Kind(rawValue: "mock-rating")
  package static let names = KindNames(
    "mock rating",
    "Mock ratings",
    in: .practice,
    about: "What somebody else thought of your answers in a mock interview."
  )

  package let id: Identifier<MockRating>
  package var mock: Identifier<MockInterview>
  package var ratedAt: Date
  /// The name of whoever scored it, in the person's words.
  package var rater: String
  /// 1 to 5, by rubric dimension.
  package var scores: [String: Int] = [:]
  /// 1 to 5, by the number of the question, from "1".
  package var answers: [String: Int] = [:]
  package var worked: String = ""
  /// One thing they would try.
  package var advice: String = ""

  package init(
    id: Identifier<MockRating>,
    mock: Identifier<MockInterview>,
    ratedAt: Date,
    rater: String
  ) {
    self.id = id
    self.mock = mock
    self.ratedAt = ratedAt
    self.rater = rater
  }

  package mutating func keepInRange() {
    scores.keep(within: Scale.score)
    answers.keep(within: Scale.score)
  }

  package var filedAt: Date { ratedAt }
  package var words: [String] { [rater, worked, advice] }

  package static let linkRules: [LinkRule<MockRating>] = [.needs("mock", \.mock)]
  package static func begun(_ new: NewRecord<MockRating>) -> MockRating? {
    new.link("mock").map {
      MockRating(id: new.id, mock: $0, ratedAt: new.surroundings.now, rater: "")
    }
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: rater) }
}

extension MockRating {
  /// The fields for a coach or a mentor: each answer, then the rubric, then words.
  package static func fields(for mock: MockInterview) -> FieldTable<MockRating> {
    FieldTable(
      [
        .line("rater", \.rater, "Name of the person who scores", about: .others, atMost: 120)
          .required
      ]
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
  /// The ratings that others gave to a mock interview, oldest first.
  package func ratings(of mock: MockInterview) -> [MockRating] {
    records(MockRating.self, mentioning: mock.id.raw).filter { $0.mock == mock.id }
  }

  /// Every mock interview, newest first.
  package var mocks: [MockInterview] { shelf(MockInterview.self).reversed() }
}
