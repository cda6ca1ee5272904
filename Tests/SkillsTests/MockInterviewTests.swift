import Foundation
import Records
import Support
import Testing

@Suite struct `Scores side by side` {
  private let now = Given.now

  private func mock(_ own: [String: Int], answers: [Int?] = []) -> MockInterview {
    var mock = MockInterview(id: now.newID(), addedAt: now.now)
    mock.scores = own
    mock.questions = answers.map { score in
      var question = MockQuestion(text: "?")
      question.score = score
      return question
    }
    return mock
  }

  private func rating(
    _ rater: String,
    _ scores: [String: Int],
    _ mock: MockInterview
  )
    -> MockRating
  {
    var rating = MockRating(id: now.newID(), mock: mock.id, ratedAt: now.now, rater: rater)
    rating.scores = scores
    return rating
  }

  @Test(arguments: [(3, 3, false), (3, 4, false), (2, 4, true), (5, 1, true)])
  func `a difference of two or more is worth talking about`(own: Int, theirs: Int, isSo: Bool) {
    let mock = mock(["evidence": own])
    let comparison = MockComparison(mock, [rating("Tom", ["evidence": theirs], mock)])
    #expect(comparison.rows.map(\.isWorthTalking) == [isSo])
    #expect(comparison.worthTalking.isEmpty == !isSo)
  }

  @Test func `stand apart for each who listened, and are never made into one`() throws {
    let mock = mock(["evidence": 3], answers: [nil, 4])
    let comparison = MockComparison(
      mock,
      [rating("Tom", ["evidence": 3], mock), rating("Inês", ["evidence": 5], mock)]
    )
    #expect(comparison.raters == ["Tom", "Inês"])
    let row = try #require(comparison.rows.last)
    #expect(row.own == 3 && row.others == [3, 5] && row.isWorthTalking)
    #expect(comparison.rows.count == 2)
  }

  @Test func `one score alone is nothing to disagree about`() {
    #expect(MockComparison(mock(["evidence": 1]), []).worthTalking.isEmpty)
    #expect(MockComparison(mock([:]), []).rows.isEmpty)
  }

  @Test func `what a form asks is what is kept`() throws {
    let mock = mock([:], answers: [nil, nil])
    let scored = try mock.scoring.fill(mock, from: Draft(["answer-2": "4", "score-evidence": "5"]))
    #expect(scored.questions.map(\.score) == [nil, 4] && scored.scores == ["evidence": 5])
    #expect(mock.scoring.draft(of: scored).values == ["answer-2": "4", "score-evidence": "5"])
    #expect(throws: Problems.self) {
      try mock.scoring.fill(mock, from: Draft(["score-evidence": "9"]))
    }
  }
}
