package import Records

extension Contact {
  /// The contact as lists print it.
  package func json(in journal: Journal, _ today: Day) -> JSONValue {
    .object(members(in: journal, today))
  }

  /// The contact with touchpoints and applications, as `contact show` prints it.
  package func wholeJSON(in journal: Journal, _ today: Day) -> JSONValue {
    .object(
      members(in: journal, today) + [
        ("touchpoints", .list(journal.touchpoints(with: self).map(\.json))),
        ("applications", .list(journal.applications(involving: self).map(\.json))),
      ]
    )
  }

  private func members(in journal: Journal, _ today: Day) -> [(key: String, value: JSONValue)] {
    let wish = journal.inTouch(with: self, on: today)?.wish
    return [("id", .some(id)), ("addedAt", .text(addedAt.inJSON))]
      + Contact.fields.members(of: self) + [
        ("lastInTouch", .some(journal.lastContact(with: self))),
        ("idealDays", .some(wish?.ideal?.days)), ("longestDays", .some(wish?.longest?.days)),
      ]
  }
}

extension Touchpoint {
  package var json: JSONValue {
    .object([
      ("id", .some(id)), ("day", .some(day)), ("sort", .some(sort)), ("text", .some(text)),
      ("theirWords", .some(theirWords)),
    ])
  }
}

extension Involved {
  package var json: JSONValue {
    .object([
      ("id", .some(application.id)), ("company", .some(application.company)),
      ("title", .some(application.title)), ("part", .some(link.part)),
    ])
  }
}

extension InTouchStanding {
  package func json(on today: Day) -> JSONValue {
    .object([
      ("id", .some(contact.id)), ("name", .some(contact.name)),
      ("place", .text(place(on: today).word)), ("lastInTouch", .some(last)),
      ("idealDays", .some(wish.ideal?.days)), ("longestDays", .some(wish.longest?.days)),
      ("label", .some(label)), ("idealDay", .some(idealDay)), ("longestDay", .some(longestDay)),
      ("setAsideUntil", .some(setAsideUntil)),
    ])
  }
}

extension InTouchStanding.Place {
  package var word: String {
    switch self {
    case .losingTouch: "losing-touch"
    case .aroundNow: "around-now"
    case .later: "later"
    case .setAside: "set-aside"
    }
  }
}

extension Duplicate {
  package var json: JSONValue {
    func side(_ contact: Contact) -> JSONValue {
      .object([
        ("id", .some(contact.id)), ("name", .some(contact.name)),
        ("organization", .some(contact.organization)), ("role", .some(contact.role)),
      ])
    }
    return .object([
      ("one", side(one)), ("other", side(other)),
      ("signs", .list(why.map { .text("\($0)") })),
    ])
  }
}
