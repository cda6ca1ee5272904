package import Records
package import Wording

/// What a person's own scores of their answers show, by what the questions were about.
package struct CompetencyReading: Sendable {
  /// The competencies that were scored, in the order of the guidance.
  package let competencies: [Competency]
  package let model: CompetencyModel
  /// How many scores there are.
  package let count: Int
  package let period: ClosedRange<Day>?

  /// The fewest scores of one competency before anything but counts is said of it.
  package static let fewest = 3

  package init(_ ground: InsightGround) {
    let given = ground.scoredAnswers
    let kept = Set(given.map(\.competency))
    competencies = Guidance.competencies.filter { kept.contains($0.id) }
    let places = Dictionary(uniqueKeysWithValues: competencies.enumerated().map { ($1.id, $0) })
    let scores = given.compactMap { answer in
      places[answer.competency].map { place in
        CompetencyModel.Score(
          competency: place,
          score: Double(answer.score),
          occasion: answer.occasion,
          weight: answer.weight
        )
      }
    }
    count = scores.count
    model = CompetencyModel(scores, competencies: competencies.count)
    period = ClosedRange(days: given.map(\.day))
  }

  /// The competency that is named, by its place, where the rule is met.
  package var named: Int? { model.levels.firstIndex { $0.stands } }

  package var lowest: Int? {
    model.levels.indices.max { model.levels[$0].isLowest < model.levels[$1].isLowest }
  }

  /// The one most clearly above the person's own mean, where it likely is at all.
  package var highest: Int? {
    let place = model.levels.indices.max { model.levels[$0].shift < model.levels[$1].shift }
    return place.flatMap { place in
      let level = model.levels[place]
      return level.count >= Self.fewest && level.shift > 1.28 * level.deviation ? place : nil
    }
  }

  package var isCompared: Bool {
    model.levels.count { $0.count >= Self.fewest } >= 2
  }
}

/// One answer with its score.
struct ScoredAnswer {
  let competency: String
  let score: Int
  let occasion: Int
  let day: Day
  var weight = 1.0
}

extension InsightGround {
  /// Every answer scored in an interview or in practice, where more than one was on that occasion:
  /// a single one cannot be told from the mood of the day.
  var scoredAnswers: [ScoredAnswer] {
    var occasions: [[ScoredAnswer]] = []
    for notes in journal.shelf(FieldNotes.self) where !notes.questions.isEmpty {
      guard let interview = journal[notes.interview], isTimely(notes, of: interview) else {
        continue
      }
      occasions.append(answers(of: notes, in: occasions.count))
    }
    var sessions: [Day: [ScoredAnswer]] = [:]
    for review in journal.shelf(PracticeReview.self) {
      guard let competency = journal[review.card]?.competency, let score = review.score else {
        continue
      }
      let day = day(of: review.reviewedAt)
      sessions[day, default: []].append(
        ScoredAnswer(competency: competency, score: score, occasion: day.number, day: day)
      )
    }
    occasions += sessions.sorted { $0.key < $1.key }.map { _, answers in answers }
    return occasions.filter { $0.count > 1 }.enumerated().flatMap { place, answers in
      answers.map {
        ScoredAnswer(
          competency: $0.competency,
          score: $0.score,
          occasion: place,
          day: $0.day,
          weight: $0.weight
        )
      }
    }
  }

  private func answers(of notes: FieldNotes, in occasion: Int) -> [ScoredAnswer] {
    let day = day(of: notes.takenAt)
    return notes.questions.compactMap { question in
      guard let competency = question.competency, let score = question.score else { return nil }
      return ScoredAnswer(competency: competency, score: score, occasion: occasion, day: day)
    }
  }
}
