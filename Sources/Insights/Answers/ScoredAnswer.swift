import Foundation
import Records

/// One answer with its score.
struct ScoredAnswer {
  let competency: String
  /// 1 to 5, or between two of them where more than one scored it.
  let score: Double
  let day: Day
  /// Whether it was given in a mock interview, and whether somebody who listened scored it there,
  /// without sight of the person's own scores.
  var isInMock = false
  var isHeard = false

  /// How much it counts: one of a mock interview twice, which is a judgement and no finding.
  var weight: Double { isInMock ? 2 : 1 }
}

extension InsightGround {
  /// Every answer scored, by the occasion it was scored on: an interview, a day of practice, a mock
  /// interview.
  ///
  /// Those with one score alone are left out: it cannot be told from the mood of the day.
  var scoredOccasions: [[ScoredAnswer]] {
    (scoredInterviews + scoredPractice + scoredMocks).filter { $0.count > 1 }
  }

  private var scoredInterviews: [[ScoredAnswer]] {
    journal.shelf(FieldNotes.self).compactMap { notes in
      guard !notes.questions.isEmpty, let interview = journal[notes.interview],
        isTimely(notes, of: interview)
      else { return nil }
      let day = day(of: notes.takenAt)
      return notes.questions.compactMap { question in
        guard let competency = question.competency, let score = question.score else { return nil }
        return ScoredAnswer(competency: competency, score: Double(score), day: day)
      }
    }
  }

  private var scoredPractice: [[ScoredAnswer]] {
    var sessions: [Day: [ScoredAnswer]] = [:]
    for review in journal.shelf(PracticeReview.self) {
      guard let competency = journal[review.card]?.competency, let score = review.score else {
        continue
      }
      let day = day(of: review.reviewedAt)
      sessions[day, default: []].append(
        ScoredAnswer(competency: competency, score: Double(score), day: day)
      )
    }
    return sessions.sorted { $0.key < $1.key }.map(\.value)
  }

  private var scoredMocks: [[ScoredAnswer]] {
    let ratings = Dictionary(grouping: journal.shelf(MockRating.self), by: \.mock)
    return journal.shelf(MockInterview.self).map { mock in
      let finished = mock.finishedAt ?? mock.addedAt
      let own = isTimely(mock, finished) ? mock.questions.map(\.score) : []
      let heard = (ratings[mock.id] ?? []).filter { isTimely(mock, $0.ratedAt) }.map { rating in
        mock.questions.indices.map { rating.answers["\($0 + 1)"] }
      }
      return answers(of: mock, on: day(of: finished), own, heard)
    }
  }

  /// None once the outcome of the interview it prepared for is known: that colours a score too.
  private func isTimely(_ mock: MockInterview, _ moment: Date) -> Bool {
    journal[mock.interview]?.outcomeKnownAt.map { moment < $0 } ?? true
  }

  /// One score for each answer, however many scored it: two who heard the same are not two answers.
  ///
  /// The mean of each who scores is taken out by itself, since one is stricter than another.
  private func answers(
    of mock: MockInterview,
    on day: Day,
    _ own: [Int?],
    _ heard: [[Int?]]
  ) -> [ScoredAnswer] {
    let listeners = heard.compactMap(ScoresOfOne.init)
    let all = listeners + [ScoresOfOne(own)].compactMap(\.self)
    let middle = all.isEmpty ? 0 : all.map(\.mean).mean
    return mock.questions.enumerated().compactMap { place, question in
      let apart = all.compactMap { $0.apart(place) }
      guard let competency = question.competency, !apart.isEmpty else { return nil }
      return ScoredAnswer(
        competency: competency,
        score: middle + apart.mean,
        day: day,
        isInMock: true,
        isHeard: listeners.contains { $0.apart(place) != nil }
      )
    }
  }
}

/// What one person scored of a mock interview; nil for one score alone, which compares nothing.
private struct ScoresOfOne {
  let mean: Double
  private let scores: [Int?]

  init?(_ scores: [Int?]) {
    let given = scores.compactMap(\.self).map(Double.init)
    guard given.count > 1 else { return nil }
    mean = given.mean
    self.scores = scores
  }

  /// How far the score of an answer lies from the mean.
  func apart(_ place: Int) -> Double? { scores[place].map { Double($0) - mean } }
}
