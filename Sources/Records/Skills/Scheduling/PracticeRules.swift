/// When a question comes back, and how many come in a day.
package struct PracticeRules<Rule: Scheduler>: Sendable {
  let scheduler: Rule
  let event: PracticeEvent?

  init(_ scheduler: Rule, event: PracticeEvent?) {
    self.scheduler = scheduler
    self.event = event
  }

  /// The longest a question stays away during a job search, in days.
  var longest: Int { 21 }
  var mostCards: Int { 10 }
  var mostSeconds: Int { 15 * 60 }
  /// How many of a day's questions are reserved for new ones, if there are any.
  var newCards: Int { 3 }

  /// Whether a card can come back now; a card that was never tried has no memory.
  func isDue(_ memory: CardMemory?, _ surroundings: Surroundings) -> Bool {
    let now = surroundings.now
    if let event, event.rests(at: now) { return false }
    guard let memory else { return event?.admitsNew(at: now) ?? true }
    let away = surroundings.today - Day(memory.last.reviewedAt, in: surroundings.zone)
    guard away > 0 else { return false }
    return away >= interval(memory, on: surroundings.today)
  }

  /// Days between the last review and the next one.
  ///
  /// The next interview is looked up each day, so that questions scheduled far ahead come sooner.
  func interval(_ memory: CardMemory, on today: Day) -> Int {
    let most = min(longest, event?.longest(on: today) ?? longest)
    return scheduler.interval(for: memory.state, atMost: most)
  }
}

extension PracticeRules<FSRS6> {
  package init(event: PracticeEvent?) { self.init(FSRS6(), event: event) }
}
