package import Foundation

/// What somebody else saw in a mock interview: a coach, a mentor, a friend who listened.
///
/// It is written without sight of the person's own scores.
package struct MockRating: JournalRecord {
  package static let kind = Kind(rawValue: "mock-rating")

  package let id: Identifier<MockRating>
  package var mock: Identifier<MockInterview>
  package var ratedAt: Date
  /// Who scored, as the person calls them.
  package var rater: String
  /// 1 to 5, by the dimensions of the rubric.
  package var scores: [String: Int] = [:]
  /// 1 to 5, by the place of the question, from "1" on.
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
  package var links: [RecordID] { [mock.raw] }
  package var words: [String] { [rater, worked, advice] }
}
