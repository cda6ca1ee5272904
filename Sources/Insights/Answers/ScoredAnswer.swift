import Foundation
import Records

/// One answer with its score.
struct ScoredAnswer {
  let competency: String
  /// 1 to 5; a fraction if more than one person scored it.
  let score: Double
  let day: Day
  /// Whether it was given in a mock interview; ``isHeard`` if a listener scored it there, without
  /// seeing the person's own scores.
  var isInMock = false
  var isHeard = false

  /// Its weight: 2 for an answer in a mock interview, by judgment and not by evidence.
  var weight: Double { isInMock ? 2 : 1 }
}

extension InsightGround {
  /// Every scored answer, grouped by occasion: an interview, a day of practice or a mock interview.
  ///
  /// Occasions with a single score are left out, because the score cannot be separated from the
  /// day.
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

  /// False once the outcome of the interview it prepared for is known, which affects scores too.
  private func isTimely(_ mock: MockInterview, _ moment: Date) -> Bool {
    journal[mock.interview]?.outcomeKnownAt.map { moment < $0 } ?? true
  }

  /// One score per answer, however many people scored it: they all heard the same answer.
  ///
  /// Each scorer's own mean is subtracted, since some are stricter than others.
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

/// One person's scores of a mock interview; nil for a single score, which has nothing to compare
/// with.
private struct ScoresOfOne {
  let mean: Double
  private let scores: [Int?]

  init?(_ scores: [Int?]) {
    let given = scores.compactMap(\.self).map(Double.init)
    guard given.count > 1 else { return nil }
    mean = given.mean
    self.scores = scores
  }

  /// The score of an answer minus this person's mean.
  func apart(_ place: Int) -> Double? { scores[place].map { Double($0) - mean } }
}
