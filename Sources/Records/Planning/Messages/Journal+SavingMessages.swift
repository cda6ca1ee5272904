extension Journal {
  /// Saves a message, and updates the plan and the people in it.
  ///
  /// While it is a draft, sending it is in the plan, because a message to an employer right after a
  /// rejection is better reread first. Its day is `day`, or else the day already planned, or else
  /// tomorrow. Once the message is sent, the action is done. Sending it and a reply each count as a
  /// time in contact, until they are taken back.
  package func changes(
    saving message: Message,
    sendOn day: Day? = nil,
    _ surroundings: Surroundings
  ) -> [Change] {
    let touched = touchpoints(following: message, surroundings) + reopening(after: message)
    if self[message.id]?.sentOn != nil, message.sentOn == nil,
      let done = settledSending(of: message)
    {
      let again = done.settled(as: .open, surroundings).moved(to: day ?? surroundings.today + 1)
      return [.save(message), .save(again)] + touched
    }
    let planned = plannedAction(of: message)
    return [.save(message)]
      + changes(
        sending: message,
        sendingTitle(to: message.recipient),
        on: message.sentOn == nil ? day ?? planned?.day ?? surroundings.today + 1 : nil,
        recovery: message.recovery,
        surroundings
      )
      + touched
  }

  /// A reply reopens an application that was treated as closed.
  private func reopening(after message: Message) -> [Change] {
    guard let application = message.application, let day = message.repliedOn,
      self[message.id]?.repliedOn == nil
    else { return [] }
    return changes(reopening: application, on: day)
  }

  /// Saves a request for advice; sending it goes into the plan like a message.
  package func changes(
    saving request: AdviceRequest,
    askOn day: Day? = nil,
    _ surroundings: Surroundings
  ) -> [Change] {
    let planned = plannedAction(of: request)
    let isOpen = request.askedOn == nil && !request.text.isEmpty
    return [.save(request)]
      + changes(
        sending: request,
        sendingTitle(to: request.recipient),
        on: isOpen ? day ?? planned?.day ?? surroundings.today + 1 : nil,
        recovery: request.recovery,
        surroundings
      )
  }

  /// The open action that came from a record.
  package func plannedAction(of source: some JournalRecord) -> PlannedAction? {
    records(PlannedAction.self, mentioning: source.id.raw).first {
      $0.source == source.id.raw && $0.state == .open
    }
  }

  /// The action that was completed when a message was marked as sent.
  private func settledSending(of message: Message) -> PlannedAction? {
    records(PlannedAction.self, mentioning: message.id.raw).last {
      $0.source == message.id.raw && $0.state == .done
    }
  }

  /// Plans the sending for a day; without a day, marks it as done.
  private func changes(
    sending source: some JournalRecord,
    _ title: Phrase,
    on day: Day?,
    recovery: Identifier<Recovery>?,
    _ surroundings: Surroundings
  ) -> [Change] {
    guard let day else {
      return plannedAction(of: source).map {
        [.save($0.settled(as: .done, surroundings))]
      } ?? []
    }
    return changes(
      planning: Speaker.current.say(title),
      on: day,
      from: source,
      recovery: recovery,
      surroundings
    )
  }
}
