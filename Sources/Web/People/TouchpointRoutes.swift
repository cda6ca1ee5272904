import Records

enum TouchpointRoutes {
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    let draft = visit.form.draft(of: Touchpoint.fields.names)
    let touch = Touchpoint(
      id: visit.surroundings.newID(),
      contact: contact.id,
      day: visit.today,
      addedAt: visit.surroundings.now
    )
    return try await Answer.saved {
      let saved = try Touchpoint.fields.fill(touch, from: draft).past(on: visit.today)
      let place = visit.back(or: .person(contact.id))
      return try await visit.add(saved, then: place)
    } again: {
      PersonPage(visit: visit, contact: contact, touch: draft, problems: $0).page
    }
  }
}

extension Forms {
  /// One time two people were in contact, to change or to remove.
  static let touchpoint = RecordForms<Touchpoint>(
    one: { .touchpoint($0) },
    next: { touch, _ in .person(touch.contact) },
    changing: { form, touch in
      let name = form.visit.journal[touch.contact]?.name ?? ""
      let person = Page.Crumb(Phrase(verbatim: name), .person(touch.contact))
      return Page("In touch", below: [.people, person]) {
        form.html(leave: person.place) + form.removal("Remove this", back: person.place)
      }
    }
  )
}
