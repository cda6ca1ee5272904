/// When a question comes round.
package enum CardTurn: Equatable, Sendable {
  /// Never tried, and it may be at any time.
  case new
  /// It may come now; for how long it could have is nobody's business.
  case now
  case on(Day)
  case resting
  case retired
  /// What it was about is over.
  case over
}

extension Journal {
  /// When a question comes round, as it looks now; an interview that is set later brings it closer.
  package func turn(
    of card: QuestionCard,
    _ rules: PracticeRules<some Scheduler>,
    _ surroundings: Surroundings
  ) -> CardTurn {
    switch card.standing {
    case .retired?: return .retired
    case .some: return .resting
    case nil: break
    }
    guard card.isAlive(in: self, at: surroundings) else { return .over }
    guard let memory = CardMemory(reviews(of: card), by: rules.scheduler) else { return .new }
    let day =
      Day(memory.last.reviewedAt, in: surroundings.zone)
      + rules.interval(memory, on: surroundings.today)
    return day > surroundings.today ? .on(day) : .now
  }

  /// The first question that may come back now; nil where none may, or where some were answered
  /// today already.
  ///
  /// Looked at whenever Today is shown: what came back longest ago is found first, and the newest
  /// two hundred questions are enough to find one.
  package func questionDue(_ surroundings: Surroundings) -> QuestionCard? {
    guard reviews(on: surroundings.today, surroundings).isEmpty else { return nil }
    let rules = PracticeRules(event: practiceDate(surroundings))
    return shelf(QuestionCard.self).suffix(200).first { card in
      comesRound(card, surroundings)
        && !records(SetAside.self, mentioning: card.id.raw).contains {
          $0.until > surroundings.today
        }
        && rules.isDue(CardMemory(reviews(of: card), by: rules.scheduler), surroundings)
    }
  }
}

extension PracticeRules {
  /// The days a question would stay away after one more answer like this.
  package func days(
    after grade: Grade,
    _ reviews: [PracticeReview],
    _ surroundings: Surroundings
  ) -> Int {
    let memory = CardMemory(reviews, by: scheduler)
    let days = memory.map { surroundings.now.wholeDays(since: $0.last.reviewedAt) } ?? 0
    let state = scheduler.state(after: grade, from: memory?.state, days: days)
    let most = min(longest, event?.longest(on: surroundings.today) ?? longest)
    return scheduler.interval(for: state, atMost: most)
  }
}
