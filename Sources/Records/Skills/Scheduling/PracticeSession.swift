import Foundation

/// The questions of one day, in the order they are asked.
package struct PracticeSession: Sendable {
  /// Why a question is in the session.
  package enum Reason: Sendable {
    case event
    case new
    case due
  }

  /// One question, and why.
  package struct Item: Sendable {
    package let card: QuestionCard
    let reason: Reason
    /// The expected time in seconds, from earlier answers.
    let seconds: Int
    /// Whether it is the day's one question to answer out loud.
    package let isAloud: Bool
  }

  package let items: [Item]
  package let event: PracticeEvent?
  /// Families from the bank for competencies that the interview needs and no card covers.
  ///
  /// They become cards when the session begins, and not before.
  package let fromBank: [QuestionFamily]
  /// How many questions were already answered today.
  package let answered: Int

  package var count: Int { items.count + fromBank.count }
  package var isEmpty: Bool { count == 0 }

  package var minutes: Int {
    let seconds = items.reduce(fromBank.count * PracticeCandidate.usualSeconds) { $0 + $1.seconds }
    return (seconds + 59) / 60
  }
}

extension Journal {
  /// The session for today, with or without an upcoming interview.
  package func practiceSession(_ surroundings: Surroundings) -> PracticeSession {
    practiceSession(PracticeRules(event: practiceEvent(surroundings)), surroundings)
  }

  /// The session for today: at most ten questions or fifteen minutes, least likely to be remembered
  /// first, with no competency twice in a row where possible.
  ///
  /// One question for each thing an interview needs is always included, at most five: a long answer
  /// before it could otherwise push it out on the last day there is.
  package func practiceSession(
    _ rules: PracticeRules<some Scheduler>,
    _ surroundings: Surroundings
  ) -> PracticeSession {
    let candidates = practiceCandidates(rules, surroundings)
    let today = reviews(on: surroundings.today, surroundings)
    var budget = budget(rules, today)
    let families = familiesNeeded(rules.event, surroundings)
      .filter { _ in budget.takesAnyway(PracticeCandidate.usualSeconds) }
    let (needed, others) = inOrder(candidates, rules, after: today)
    let chosen =
      needed.filter { budget.takesAnyway($0.seconds) } + others.filter { budget.takes($0.seconds) }
    let spoke = today.contains(where: \.isAloud)
    let items = interleaved(chosen).enumerated().map { place, candidate in
      PracticeSession.Item(
        card: candidate.card,
        reason: candidate.reason,
        seconds: candidate.seconds,
        isAloud: place == 0 && !spoke
      )
    }
    return PracticeSession(
      items: items,
      event: rules.event,
      fromBank: families,
      answered: Set(today.map(\.card)).count
    )
  }

  /// Begins a session, and makes cards for what the interview needs and no card covers.
  package func changes(
    beginning session: PracticeSession,
    _ surroundings: Surroundings
  ) -> [Change] {
    changes(adding: session.fromBank, surroundings)
  }

  /// The practice reviews of one day, oldest first.
  func reviews(on day: Day, _ surroundings: Surroundings) -> [PracticeReview] {
    shelf(PracticeReview.self).since(day.at(.midnight, in: surroundings.zone))
      .filter { Day($0.reviewedAt, in: surroundings.zone) == day }
  }

  private func practiceCandidates(
    _ rules: PracticeRules<some Scheduler>,
    _ surroundings: Surroundings
  ) -> [PracticeCandidate] {
    shelf(QuestionCard.self).compactMap { isDue($0, rules, surroundings) }
  }

  private func isDue(
    _ card: QuestionCard,
    _ rules: PracticeRules<some Scheduler>,
    _ surroundings: Surroundings
  ) -> PracticeCandidate? {
    guard comesRound(card, surroundings), !isSetAside(card, surroundings) else { return nil }
    let reviews = reviews(of: card)
    let memory = CardMemory(reviews, by: rules.scheduler)
    guard rules.isDue(memory, surroundings) else { return nil }
    return PracticeCandidate(
      card: card,
      chance: memory?.retrievability(at: surroundings.now, by: rules.scheduler),
      seconds: PracticeCandidate.seconds(reviews),
      isNeeded: rules.event?.needs(card) ?? false
    )
  }

  private func isSetAside(_ card: QuestionCard, _ surroundings: Surroundings) -> Bool {
    records(SetAside.self, mentioning: card.id.raw).contains { $0.until > surroundings.today }
  }

  private func budget(
    _ rules: PracticeRules<some Scheduler>,
    _ today: [PracticeReview]
  ) -> PracticeBudget {
    var budget = PracticeBudget(cards: rules.mostCards, seconds: rules.mostSeconds)
    for review in today { budget.spend(review.seconds ?? PracticeCandidate.usualSeconds) }
    return budget
  }

  /// A family from the bank for each thing an interview needs and no card covers; empty on its last
  /// day, when nothing new comes.
  private func familiesNeeded(
    _ event: PracticeEvent?,
    _ surroundings: Surroundings
  ) -> [QuestionFamily] {
    guard let event, event.admitsNew(at: surroundings.now) else { return [] }
    let shown = Set(
      shelf(QuestionCard.self).filter { comesRound($0, surroundings) }.compactMap(\.competency)
    )
    return event.needed.filter { !shown.contains($0) }.compactMap(family)
  }

  /// One question for each thing an interview needs, then some new ones, then the rest.
  private func inOrder(
    _ candidates: [PracticeCandidate],
    _ rules: PracticeRules<some Scheduler>,
    after today: [PracticeReview]
  ) -> (needed: [PracticeCandidate], others: [PracticeCandidate]) {
    let tried = candidates.filter { $0.chance != nil }
      .sorted { ($0.chance ?? 0, $0.card.id) < ($1.chance ?? 0, $1.card.id) }
    let new = candidates.filter { $0.chance == nil }
    // A question that was answered today is not asked twice on one day.
    var groups = Set(
      today.compactMap { review in self[review.card].flatMap { rules.event?.group(of: $0) } }
    )
    let first = (tried + new).filter { candidate in
      rules.event?.group(of: candidate.card).map { groups.insert($0).inserted } ?? false
    }
    let taken = Set(first.map(\.card.id))
    let others = tried.filter { !taken.contains($0.card.id) }
    let fresh = new.filter { !taken.contains($0.card.id) }
    return (first, fresh.prefix(rules.newCards) + others + fresh.dropFirst(rules.newCards))
  }

  private func interleaved(_ chosen: [PracticeCandidate]) -> [PracticeCandidate] {
    var left = chosen
    var row: [PracticeCandidate] = []
    while !left.isEmpty {
      // Place the largest group first; placed last, its questions would end up side by side.
      let counts = Dictionary(grouping: left, by: \.card.competency).mapValues(\.count)
      let last = row.last.map(\.card.competency)
      let crowded = counts.filter { $0.value * 2 > left.count && .some($0.key) != last }.keys.first
      let index =
        left.firstIndex { crowded == .some($0.card.competency) }
        ?? left.firstIndex { .some($0.card.competency) != last } ?? 0
      row.append(left.remove(at: index))
    }
    return row
  }
}

extension Journal {
  /// Whether a card is practiced at all: it is not resting, and its subject is not over.
  func comesRound(_ card: QuestionCard, _ surroundings: Surroundings) -> Bool {
    card.standing == nil && card.isAlive(in: self, at: surroundings)
  }
}

extension QuestionCard {
  /// Whether a card still has a use: a fact until its interview begins, and a story card while its
  /// story exists.
  func isAlive(in journal: Journal, at surroundings: Surroundings) -> Bool {
    if sort == .story { return source.flatMap { journal[Identifier<Story>($0)] } != nil }
    guard let interview, sort == .fact else { return true }
    guard let known = journal[interview], known.outcome == nil else { return false }
    return known.startsAt.map { $0 > surroundings.now } ?? true
  }
}
