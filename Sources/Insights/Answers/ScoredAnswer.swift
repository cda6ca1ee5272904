import Foundation
import Records

/// One answer with its score.
struct ScoredAnswer {
  /// Who gave it, and where.
  enum Giver {
    /// The person, of an interview or of practice.
    case person
    /// The person, of a mock interview.
    case mock
    /// Somebody who listened to a mock interview, without sight of the person's own scores.
    case listener

    /// How much a score counts: those of mock interviews twice, which is a judgement and no finding.
    var weight: Double { self == .person ? 1 : 2 }
  }

  let competency: String
  let score: Int
  let day: Day
  var giver = Giver.person
}

extension InsightGround {
  /// Every answer scored, by the occasion it was scored on: an interview, a day of practice, a mock
  /// interview by each who scored it.
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
        return ScoredAnswer(competency: competency, score: score, day: day)
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
        ScoredAnswer(competency: competency, score: score, day: day)
      )
    }
    return sessions.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The mean of each who scores is taken out by itself: one is stricter than another.
  private var scoredMocks: [[ScoredAnswer]] {
    let own = journal.shelf(MockInterview.self).map { mock in
      answers(of: mock, .mock, at: mock.finishedAt ?? mock.addedAt) { mock.questions[$0].score }
    }
    let heard = journal.shelf(MockRating.self).compactMap { rating in
      journal[rating.mock].map { mock in
        answers(of: mock, .listener, at: rating.ratedAt) { rating.answers["\($0 + 1)"] }
      }
    }
    return own + heard
  }

  /// None once the outcome of the interview it prepared for is known: that colours a score too.
  private func answers(
    of mock: MockInterview,
    _ giver: ScoredAnswer.Giver,
    at moment: Date,
    score: (Int) -> Int?
  ) -> [ScoredAnswer] {
    if let known = journal[mock.interview]?.outcomeKnownAt, moment >= known { return [] }
    let day = day(of: moment)
    return mock.questions.indices.compactMap { place in
      guard let competency = mock.questions[place].competency, let score = score(place) else {
        return nil
      }
      return ScoredAnswer(competency: competency, score: score, day: day, giver: giver)
    }
  }
}
