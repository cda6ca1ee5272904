import Foundation
package import Records

/// The questions of one day, in the order they are asked.
package struct PracticeSession: Sendable {
  /// Why a question is among them.
  package enum Reason: Sendable {
    case event
    case new
    case due
  }

  /// One question, and why.
  package struct Item: Sendable {
    package let card: QuestionCard
    package let reason: Reason
    /// How long it will take, by what it took so far.
    package let seconds: Int
  }

  package let items: [Item]
  package let event: PracticeEvent?

  package var minutes: Int { (items.reduce(0) { $0 + $1.seconds } + 59) / 60 }
}

extension Journal {
  /// What may be practised today: at most ten questions or fifteen minutes, those least likely to be
  /// remembered first, and never two of one competency in a row where that can be.
  package func practiceSession(
    _ rules: PracticeRules<some Scheduler>,
    _ surroundings: Surroundings
  ) -> PracticeSession {
    let candidates = practiceCandidates(rules, surroundings)
    var budget = budget(rules, surroundings)
    var chosen: [PracticeCandidate] = []
    for candidate in inOrder(candidates, rules) where budget.takes(candidate.seconds) {
      chosen.append(candidate)
    }
    let items = interleaved(chosen).map {
      PracticeSession.Item(card: $0.card, reason: $0.reason(rules.event), seconds: $0.seconds)
    }
    return PracticeSession(items: items, event: rules.event)
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
    guard card.isAlive(in: self, at: surroundings), !isSetAside(card, surroundings) else {
      return nil
    }
    let reviews = reviews(of: card)
    let memory = CardMemory(reviews, by: rules.scheduler)
    guard rules.isDue(memory, surroundings) else { return nil }
    return PracticeCandidate(
      card: card,
      chance: memory?.retrievability(at: surroundings.now, by: rules.scheduler),
      seconds: PracticeCandidate.seconds(reviews)
    )
  }

  private func isSetAside(_ card: QuestionCard, _ surroundings: Surroundings) -> Bool {
    records(SetAside.self, mentioning: card.id.raw).contains { $0.until > surroundings.today }
  }

  private func budget(
    _ rules: PracticeRules<some Scheduler>,
    _ surroundings: Surroundings
  ) -> PracticeBudget {
    let lately = shelf(PracticeReview.self).since(surroundings.now.addingTimeInterval(-86_400 * 2))
    var budget = PracticeBudget(cards: rules.mostCards, seconds: rules.mostSeconds)
    for review in lately where Day(review.reviewedAt, in: surroundings.zone) == surroundings.today {
      budget.spend(review.seconds ?? PracticeCandidate.usualSeconds)
    }
    return budget
  }

  /// One question for each thing an interview needs, then some new ones, then the rest.
  private func inOrder(
    _ candidates: [PracticeCandidate],
    _ rules: PracticeRules<some Scheduler>
  ) -> [PracticeCandidate] {
    let tried = candidates.filter { $0.chance != nil }
      .sorted { ($0.chance ?? 0, $0.card.id) < ($1.chance ?? 0, $1.card.id) }
    let new = candidates.filter { $0.chance == nil }
    var groups: Set<String> = []
    let first = (tried + new).filter { candidate in
      rules.event?.group(of: candidate.card).map { groups.insert($0).inserted } ?? false
    }
    let taken = Set(first.map(\.card.id))
    let others = tried.filter { !taken.contains($0.card.id) }
    let fresh = new.filter { !taken.contains($0.card.id) }
    return first + fresh.prefix(rules.newCards) + others + fresh.dropFirst(rules.newCards)
  }

  private func interleaved(_ chosen: [PracticeCandidate]) -> [PracticeCandidate] {
    var left = chosen
    var row: [PracticeCandidate] = []
    while !left.isEmpty {
      // What there is most of goes first, or it would be left over at the end, side by side.
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

extension QuestionCard {
  /// A fact about a role or a company is of use until its interview has begun.
  package func isAlive(in journal: Journal, at surroundings: Surroundings) -> Bool {
    guard let interview, sort == .fact else { return true }
    guard let known = journal[interview], known.outcome == nil else { return false }
    return known.startsAt.map { $0 > surroundings.now } ?? true
  }
}
