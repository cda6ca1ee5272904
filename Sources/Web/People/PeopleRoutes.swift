import HTTPTypes
import Records

enum PeopleRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    let view = PeopleView(visit.query, in: visit.sought)
    return .page(PeoplePage(visit: visit, view: view, draft: Draft(), problems: Problems([])).page)
  }

  /// Narrows the list down by words that stand in no address.
  @Sendable static func filter(_ visit: Visit) async throws -> Answer {
    .redirect(PeopleView(filter: visit).place)
  }

  /// Somebody new; whoever a message is to brings their name and address along.
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    if let message = visit.journal[visit.query.value("message", as: Identifier<Message>.self)] {
      draft["name"] = message.recipient
      draft["email"] = message.email
    }
    return .page(
      PersonFormPage(visit: visit, contact: nil, draft: draft, problems: Problems([])).page
    )
  }

  /// A name alone, from the list; a few facts, from "who to ask"; or the whole form.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let names = Contact.fields.fields.map(\.name).filter(visit.form.has)
    let draft = visit.form.draft(of: names)
    let contact = Contact(id: visit.surroundings.newID(), addedAt: visit.surroundings.now, name: "")
    do {
      let saved = try Contact.fields.fill(contact, from: draft)
      return try await visit.add(saved, then: visit.back(or: .person(saved.id)))
    } catch let problems as Problems {
      return .again(page(visit, draft, problems))
    }
  }

  /// The page the form stood on, with what is to mend.
  private static func page(_ visit: Visit, _ draft: Draft, _ problems: Problems) -> Page {
    if visit.back(or: .people) == .whoToAsk {
      return WhoToAskPage(visit: visit, draft: draft, problems: problems).page
    }
    if visit.form.has("notes") {
      return PersonFormPage(visit: visit, contact: nil, draft: draft, problems: problems).page
    }
    return PeoplePage(visit: visit, draft: draft, problems: problems).page
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(PersonPage(visit: visit, contact: try visit.record()).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    return .page(
      PersonFormPage(
        visit: visit,
        contact: contact,
        draft: Contact.fields.draft(of: contact),
        problems: Problems([])
      ).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    let edit = try await visit.edit(contact)
    return try await visit.commit(
      edit,
      then: .person(contact.id),
      again: { draft, problems in
        PersonFormPage(visit: visit, contact: contact, draft: draft, problems: problems).page
      }
    )
  }

  @Sendable static func whoToAsk(_ visit: Visit) async throws -> Answer {
    .page(WhoToAskPage(visit: visit, draft: Draft(), problems: Problems([])).page)
  }
}
