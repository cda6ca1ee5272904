extension Journal {
  /// Saves a message, with what that means for the plan and for the people in it.
  ///
  /// While it is a draft, sending it waits in the plan: what is written to an employer right after a
  /// no is better read once more. It waits for `day`, else as planned before, else for tomorrow. Once
  /// it is sent, that is done; and both sending it and a reply are times two people were in contact,
  /// until they are taken back.
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

  /// A reply takes up again what was treated as closed.
  private func reopening(after message: Message) -> [Change] {
    guard let application = message.application, let day = message.repliedOn,
      self[message.id]?.repliedOn == nil
    else { return [] }
    return changes(reopening: application, on: day)
  }

  /// Saves a question for advice; asking waits in the plan like a message.
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

  /// The open action that came out of a record.
  package func plannedAction(of source: some JournalRecord) -> PlannedAction? {
    records(PlannedAction.self, mentioning: source.id.raw).first {
      $0.source == source.id.raw && $0.state == .open
    }
  }

  /// What was ticked off when a message was marked as sent.
  private func settledSending(of message: Message) -> PlannedAction? {
    records(PlannedAction.self, mentioning: message.id.raw).last {
      $0.source == message.id.raw && $0.state == .done
    }
  }

  /// Plans the sending for a day; without one it is done.
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
