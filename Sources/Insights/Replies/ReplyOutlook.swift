package import Records

/// What a person's own waits say about a silence, computed once per journal and day.
package struct ReplyOutlook: Sendable {
  package let waits: ReplyWaits
  let afterApplying: ReplyExpectation
  let afterInterviews: ReplyExpectation

  /// If a reply is less likely than this, Rebound can ask about the silence.
  package static let least = 0.10

  init(_ waits: ReplyWaits) {
    self.waits = waits
    afterApplying = ReplyExpectation(waits.afterApplying)
    afterInterviews = ReplyExpectation(waits.afterInterviews)
  }

  package init(_ journal: Journal, _ surroundings: Surroundings) {
    self.init(ReplyWaits(journal, surroundings))
  }

  /// The silence of an application that is waiting for an answer; nil if it is not waiting.
  package func silence(
    of application: JobApplication,
    in journal: Journal,
    on today: Day
  ) -> Silence? {
    guard application.isRunning, application.stage != .idea, application.stage != .offer,
      let last = journal.lastContact(of: application), last <= today,
      application.nextFollowUpOn.map({ $0 <= today }) ?? true
    else { return nil }
    let named = application.answerBy.flatMap { $0 >= last ? $0 : nil }
    // Before the day they named, no reply is overdue.
    let since = named ?? last
    guard since <= today else { return nil }
    let hasAnswered = application.stage != .applied || application.firstResponseOn != nil
    return Silence(
      application: application.id,
      since: since,
      days: today - since,
      isAfterNamedDay: named != nil,
      isAfterAnswer: hasAnswered,
      isKeptOpen: application.keptOpenOn.map { $0 >= last } ?? false
    )
  }

  /// Whether to ask "Treat as closed?" about a silence.
  ///
  /// If the employer named a day, not until a week after it.
  package func asks(about silence: Silence) -> Bool {
    let least = expectation(silence).asksAfter
    return !silence.isKeptOpen && silence.days >= max(least, silence.isAfterNamedDay ? 7 : 0)
  }

  /// The applications to ask about, oldest first.
  package func asked(
    in journal: Journal,
    on today: Day,
    atMost most: Int
  ) -> [(application: JobApplication, silence: Silence)] {
    let soonest = min(afterApplying.asksAfter, afterInterviews.asksAfter)
    var found: [(application: JobApplication, silence: Silence)] = []
    for application in journal.shelf(JobApplication.self).running where found.count < most {
      // Most applications had contact recently, so skip reading their interviews and messages.
      guard let last = application.lastDay, today - last >= soonest || application.answerBy != nil,
        let silence = silence(of: application, in: journal, on: today), asks(about: silence)
      else { continue }
      found.append((application, silence))
    }
    return found
  }

  package func stillToCome(after silence: Silence) -> Double {
    expectation(silence).stillToCome(after: Double(silence.days))
  }

  package func comesWithinWeek(after silence: Silence) -> Double {
    expectation(silence).comesWithinWeek(after: Double(silence.days))
  }

  private func expectation(_ silence: Silence) -> ReplyExpectation {
    silence.isAfterAnswer ? afterInterviews : afterApplying
  }
}

/// How long an application has waited for an answer.
package struct Silence: Equatable, Sendable {
  let application: Identifier<JobApplication>
  /// The day of the last contact, or the day by which they said they would answer.
  package let since: Day
  package let days: Int
  /// Whether ``since`` is a day the employer named.
  package let isAfterNamedDay: Bool
  /// Whether the employer has answered before.
  let isAfterAnswer: Bool
  /// Whether the person was asked and keeps it open.
  let isKeptOpen: Bool
}

extension Journal {
  /// The last day of contact about an application; in the future if an interview is planned.
  func lastContact(of application: JobApplication) -> Day? {
    guard let sent = application.sentOn else { return nil }
    let talks = records(Interview.self, mentioning: application.id.raw).compactMap(\.day)
    let letters = records(Message.self, mentioning: application.id.raw)
      .flatMap { [$0.sentOn, $0.repliedOn].compactMap(\.self) }
    return ([sent] + [application.lastDay].compactMap(\.self) + talks + letters).max()
  }
}
