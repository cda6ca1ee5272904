import Foundation

extension Journal {
  /// How long ago the rejection was that a message follows: its recovery's, or else its
  /// application's.
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
    // No reply and a withdrawal arrive at no particular hour, so nothing needs to cool off.
    return noes.contains { $0.hours < 12 && $0.isNews } ? .fresh : .far
  }

  private func noes(
    _ recovery: Identifier<Recovery>?,
    _ application: Identifier<JobApplication>?
  ) -> [Rejection] {
    if let recovery = self[recovery] { return rejections(of: recovery).map(\.rejection) }
    return application.map { records(Rejection.self, mentioning: $0.raw) } ?? []
  }

  /// What a check would point out in a message, while it is not sent.
  package func flags(of message: Message, _ surroundings: Surroundings) -> [MessageFlag] {
    guard message.sentOn == nil else { return [] }
    var check = MessageCheck(template(of: message))
    check.clock = surroundings.clock
    check.closeness = closeness(message.recovery, message.application, surroundings)
    return MessageText.flags(message.text, subject: message.subject, check)
  }

  /// The same for a request for advice.
  package func flags(of request: AdviceRequest, _ surroundings: Surroundings) -> [MessageFlag] {
    guard request.askedOn == nil else { return [] }
    var check = MessageCheck(messageTemplate("t5-advice"))
    check.clock = surroundings.clock
    check.closeness = closeness(request.recovery, request.application, surroundings)
    return MessageText.flags(request.text, check)
  }
}

extension Journal {
  /// The day on which a draft is best reread: in the morning, and at least twelve hours after a
  /// rejection.
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

  /// "Look again tomorrow": plans sending a draft for later, even if that was dropped before.
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

  /// The same for a request for advice.
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
