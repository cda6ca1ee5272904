/// When a question comes back, and how many in a day.
package struct PracticeRules<Rule: Scheduler>: Sendable {
  package let scheduler: Rule
  package let event: PracticeEvent?

  package init(_ scheduler: Rule, event: PracticeEvent?) {
    self.scheduler = scheduler
    self.event = event
  }

  /// The longest a question stays away while somebody looks for work, in days.
  package var longest: Int { 21 }
  package var mostCards: Int { 10 }
  package var mostSeconds: Int { 15 * 60 }
  /// So many of a day's questions are kept for new ones, where there are any.
  package var newCards: Int { 3 }

  /// Whether a card may come back now; one never tried has no memory.
  package func isDue(_ memory: CardMemory?, _ surroundings: Surroundings) -> Bool {
    let now = surroundings.now
    if let event, event.rests(at: now) { return false }
    guard let memory else { return event?.admitsNew(at: now) ?? true }
    let away = surroundings.today - Day(memory.last.reviewedAt, in: surroundings.zone)
    guard away > 0 else { return false }
    return away >= interval(memory, on: surroundings.today)
  }

  /// Days between the last review and the next one.
  ///
  /// An event is asked anew each day, so that what was put away for long comes closer with it.
  package func interval(_ memory: CardMemory, on today: Day) -> Int {
    let most = min(longest, event?.longest(on: today) ?? longest)
    return scheduler.interval(for: memory.state, atMost: most)
  }
}

extension PracticeRules<FSRS6> {
  package init(event: PracticeEvent?) {
    self.init(FSRS6(), event: event)
  }
}
