import Foundation
import Records

extension Given {
  /// A mock interview with these scores of the person's own, by competency, and a listener's.
  static func mock(
    _ scores: [(competency: String, score: Int?)],
    heard: [Int?] = [],
    daysAgo: Int = 10,
    preparing interview: Identifier<Interview>? = nil
  ) -> [any JournalRecord] {
    var mock = MockInterview(id: newID(), addedAt: moment(daysAgo))
    mock.interview = interview
    mock.finishedAt = moment(daysAgo, hour: 13)
    mock.questions = scores.map { competency, score in
      var question = MockQuestion(text: "Tell us", competency: competency)
      question.score = score
      return question
    }
    guard !heard.isEmpty else { return [mock] }
    var rating = MockRating(
      id: newID(),
      mock: mock.id,
      ratedAt: moment(daysAgo, hour: 14),
      rater: "Tom"
    )
    for (place, score) in heard.enumerated() { rating.answers["\(place + 1)"] = score }
    return [mock, rating]
  }

  /// So many mock interviews, one competency below the rest in each.
  static func mocks(_ count: Int, isHeard: Bool) -> [any JournalRecord] {
    (0..<count).flatMap { place in
      mock(
        [("communication", 2), ("teamwork", 4), ("leadership", 3 + place % 2)],
        heard: isHeard ? [1, 4, 4] : [],
        daysAgo: 10 + place
      )
    }
  }

  /// Days on which a question was practised, and scored where there is a score.
  static func practised(_ daysAgo: Range<Int>) -> [any JournalRecord] {
    let card = QuestionCard(id: newID(), addedAt: moment(200), question: "Why us?")
    return [card]
      + daysAgo.map { PracticeReview(id: newID(), card: card.id, reviewedAt: moment($0)) }
  }

  /// An application that was answered on a day nobody wrote down.
  static var undated: JobApplication {
    var application = application(.rejected)
    application.history = []
    return application
  }

  /// Applications of which so many were answered after some days, and the others not yet.
  static func waits(answered: Int, of count: Int) -> [any JournalRecord] {
    (0..<count).map { place in
      var application = application(place < answered ? .rejected : .applied, daysAgo: 30 + place)
      let days = 3 + 5 * (place % 9)
      application.history =
        place < answered
        ? [StageChange(stage: .rejected, day: today - (30 + place) + days)] : []
      return application
    }
  }
}
