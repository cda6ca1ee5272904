import Foundation
import Insights
package import Records

extension SimulatedJournal {
  /// A mock interview on the eve of an interview: five answers that the person scores, and every
  /// other time somebody who listened.
  ///
  /// Both heard the same answers: of what varies beside the competency and the day, half is the answer
  /// and half the ear.
  package mutating func playMock(before interview: Interview, on day: Int) {
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

  /// Half of the variance of an answer's score, as a deviation.
  private static let half = 0.9 * 0.5.squareRoot()

  private mutating func heard(_ went: Double) -> Int {
    Int(min(5, max(1, (went + Self.half * source.normal()).rounded())))
  }
}
