import Foundation
import Insights
import Records

extension SimulatedJournal {
  /// Adds a mock interview on the day before an interview: five answers that the person scores, and
  /// half of the time a listener too.
  ///
  /// Both score the same answers. Of the variance that does not come from the competency and the
  /// day, half belongs to the answer and half to the scorer.
  mutating func playMock(before interview: Interview, on day: Int) {
    var order = Array(Notes.competencies.indices)
    source.shuffle(&order)
    let mood = 0.5 * source.normal()
    let answers = order.prefix(5).map { place in
      (place: place, went: levels[place] + mood + Self.half * source.normal())
    }
    var mock = MockInterview(id: newID(day), addedAt: Self.moment(day, 17))
    mock.interview = interview.id
    mock.finishedAt = Self.moment(day, 17.5)
    mock.questions = answers.map { answer in
      var question = MockQuestion(
        text: "Tell us about one time",
        competency: Notes.competencies[answer.place]
      )
      question.score = heard(answer.went)
      return question
    }
    save(mock, at: Self.moment(day, 17.5))
    guard source.happens(0.5) else { return }
    var rating = MockRating(
      id: newID(day),
      mock: mock.id,
      ratedAt: Self.moment(day, 18),
      rater: "A friend"
    )
    let strictness = 0.5 * source.normal()
    for (place, answer) in answers.enumerated() {
      rating.answers["\(place + 1)"] = heard(answer.went + strictness)
    }
    save(rating, at: rating.ratedAt)
  }

  /// The standard deviation for half of an answer's score variance.
  private static let half = 0.9 * 0.5.squareRoot()

  private mutating func heard(_ went: Double) -> Int {
    Int(min(5, max(1, (went + Self.half * source.normal()).rounded())))
  }
}
