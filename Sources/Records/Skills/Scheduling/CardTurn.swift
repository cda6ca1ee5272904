/// When a question comes back.
package enum CardTurn: Equatable, Sendable {
  /// Never tried, so it can come at any time.
  case new
  /// It can come now; how long it has been due is never shown.
  case now
  case on(Day)
  case resting
  case retired
  /// Its interview or subject is over.
  case over
}

extension Journal {
  /// When a question comes back, as of now; a new interview brings it closer.
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

  /// The first question that is due now; nil if none is, or if some were answered today already.
  ///
  /// Today asks this each time, so it is fast: the longest overdue question is found first, and the
  /// newest two hundred questions are enough to find one.
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
  /// How many days a question would stay away after one more answer with this grade.
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
