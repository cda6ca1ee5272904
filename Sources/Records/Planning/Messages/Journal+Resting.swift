import Foundation

extension Journal {
  /// How close the no is that a message comes after: of its recovery, else of its application.
  package func closeness(
    _ recovery: Identifier<Recovery>?,
    _ application: Identifier<JobApplication>?,
    _ surroundings: Surroundings
  ) -> NoCloseness {
    let noes = noes(recovery, application).map { rejection in
      let heard = heardAt(rejection, in: surroundings.zone)
      return (
        hours: surroundings.now.timeIntervalSince(heard) / 3_600,
        isBig: (rejection.intensity ?? 0) >= 7,
        isNews: [.no, .cancelled].contains(rejection.way)
      )
    }
    if noes.contains(where: { $0.isBig && $0.hours < 72 }) { return .big }
    // Silence and one's own withdrawal are no news of that hour.
    return noes.contains { $0.hours < 12 && $0.isNews } ? .fresh : .far
  }

  private func noes(
    _ recovery: Identifier<Recovery>?,
    _ application: Identifier<JobApplication>?
  ) -> [Rejection] {
    if let recovery = self[recovery] { return rejections(of: recovery).map(\.rejection) }
    return application.map { records(Rejection.self, mentioning: $0.raw) } ?? []
  }

  /// What a second look at a message would notice while it is still to be sent.
  package func flags(of message: Message, _ surroundings: Surroundings) -> [MessageFlag] {
    guard message.sentOn == nil else { return [] }
    var check = MessageCheck(template(of: message))
    check.clock = surroundings.clock
    check.closeness = closeness(message.recovery, message.application, surroundings)
    return MessageText.flags(message.text, subject: message.subject, check)
  }

  /// The same for a question for advice.
  package func flags(of request: AdviceRequest, _ surroundings: Surroundings) -> [MessageFlag] {
    guard request.askedOn == nil else { return [] }
    var check = MessageCheck(messageTemplate("t5-advice"))
    check.clock = surroundings.clock
    check.closeness = closeness(request.recovery, request.application, surroundings)
    return MessageText.flags(request.text, check)
  }
}

extension Journal {
  /// The day a draft is better read again: in the morning, and twelve hours after a no.
  package func restingDay(
    _ recovery: Identifier<Recovery>?,
    _ application: Identifier<JobApplication>?,
    _ surroundings: Surroundings
  ) -> Day {
    let morning = surroundings.clock.hour < 6 ? surroundings.today : surroundings.today + 1
    let rested = noes(recovery, application)
      .map { Day(heardAt($0, in: surroundings.zone) + 12 * 3_600, in: surroundings.zone) }
    return max(morning, rested.max() ?? morning)
  }

  /// "Look again tomorrow": sending a draft waits in the plan, one that was let go included.
  package func changes(resting message: Message, _ surroundings: Surroundings) -> [Change] {
    guard message.sentOn == nil else { return [] }
    return changes(
      resting: message,
      sendingTitle(to: message.recipient),
      on: restingDay(message.recovery, message.application, surroundings),
      recovery: message.recovery,
      surroundings
    )
  }

  /// The same for a question for advice.
  package func changes(resting request: AdviceRequest, _ surroundings: Surroundings) -> [Change] {
    guard request.askedOn == nil, !request.isUnasked else { return [] }
    return changes(
      resting: request,
      sendingTitle(to: request.recipient),
      on: restingDay(request.recovery, request.application, surroundings),
      recovery: request.recovery,
      surroundings
    )
  }

  private func changes(
    resting source: some JournalRecord,
    _ title: Phrase,
    on day: Day,
    recovery: Identifier<Recovery>?,
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = records(PlannedAction.self, mentioning: source.id.raw)
      .last { $0.source == source.id.raw && !$0.isReminder }
    if let known { return [.save(known.moved(to: day))] }
    return changes(
      planning: Speaker.current.say(title),
      on: day,
      from: source,
      recovery: recovery,
      surroundings
    )
  }
}
