/// What a message records about one time two people were in contact.
private struct Contacted: Equatable {
  let contact: Identifier<Contact>
  let day: Day
  let text: String

  init?(_ contact: Identifier<Contact>?, _ day: Day?, _ text: String) {
    guard let contact, let day else { return nil }
    self.contact = contact
    self.day = day
    self.text = text
  }

  /// Whether a touchpoint is unchanged since the message made it.
  func isAll(of touch: Touchpoint) -> Bool {
    touch.contact == contact && touch.day == day && touch.text == text
  }
}

extension Journal {
  /// The touchpoints a message makes: when it was sent, and when they replied.
  ///
  /// Each is updated with its message and removed if that is taken back, unless the person has
  /// edited it.
  func touchpoints(following message: Message, _ surroundings: Surroundings) -> [Change] {
    let before = self[message.id]
    let contact = message.contact.flatMap { self[$0] }?.id
    return changes(
      .message,
      of: message,
      from: before.flatMap { Contacted($0.contact, $0.sentOn, $0.subject) },
      to: Contacted(contact, message.sentOn, message.subject),
      surroundings
    )
      + changes(
        .reply,
        of: message,
        from: before.flatMap { Contacted($0.contact, $0.repliedOn, $0.reply) },
        to: Contacted(contact, message.repliedOn, message.reply),
        surroundings
      )
  }

  private func changes(
    _ sort: TouchpointSort,
    of message: Message,
    from old: Contacted?,
    to new: Contacted?,
    _ surroundings: Surroundings
  ) -> [Change] {
    guard var touch = touchpoint(sort, of: message, old) else {
      // If a sent message has no touchpoint, the person removed it: do not add it again.
      guard let new, old == nil else { return [] }
      return [.save(Touchpoint(sort, of: message, new, surroundings))]
    }
    guard old?.isAll(of: touch) == true else { return [] }
    guard let new else { return [.remove(touch.reference)] }
    touch.contact = new.contact
    touch.day = new.day
    touch.text = new.text
    return old == new ? [] : [.save(touch)]
  }

  private func touchpoint(
    _ sort: TouchpointSort,
    of message: Message,
    _ old: Contacted?
  ) -> Touchpoint? {
    let named = records(Touchpoint.self, mentioning: message.id.raw).first { $0.sort == sort }
    guard named == nil, let old else { return named }
    // Older touchpoints do not name their message; their text tells which one they belong to.
    return records(Touchpoint.self, mentioning: old.contact.raw).last {
      $0.message == nil && $0.sort == sort && old.isAll(of: $0)
    }
  }
}

extension Touchpoint {
  fileprivate init(
    _ sort: TouchpointSort,
    of message: Message,
    _ contacted: Contacted,
    _ surroundings: Surroundings
  ) {
    self.init(
      id: surroundings.newID(),
      contact: contacted.contact,
      day: contacted.day,
      addedAt: surroundings.now
    )
    self.sort = sort
    text = contacted.text
    self.message = message.id
  }
}
