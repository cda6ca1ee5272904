import Records

enum PeopleRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    let view = PeopleView(visit.query, in: visit.sought)
    return .page(PeoplePage(visit: visit, view: view, draft: Draft(), problems: .none).page)
  }

  /// Filters the list by words that never become part of an address.
  @Sendable static func filter(_ visit: Visit) async throws -> Answer {
    .redirect(PeopleView(filter: visit).place)
  }

  /// A name alone, from the list; a few facts, from "who to ask"; or the whole form.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: Contact.fields.names.filter(visit.form.has))
    let blank = Contact(id: visit.surroundings.newID(), addedAt: visit.surroundings.now, name: "")
    return try await Answer.saved {
      let saved = try Contact.fields.fill(blank, from: draft)
      return try await visit.add(saved, then: visit.back(or: .person(saved.id)))
    } again: {
      page(visit, draft, $0)
    }
  }

  /// The page the form was on, with its problems.
  private static func page(_ visit: Visit, _ draft: Draft, _ problems: Problems) -> Page {
    if visit.back(or: .people) == .whoToAsk {
      return WhoToAskPage(visit: visit, draft: draft, problems: problems).page
    }
    if visit.form.has("notes") {
      return Forms.person.page(visit, nil, draft, problems)
    }
    return PeoplePage(visit: visit, draft: draft, problems: problems).page
  }
}

enum PersonSuggestions {
  private static let most = 12

  /// The people whose words hold what was typed so far, one a line; asked by the script alone.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let text = String(visit.form["q"].trimmed.prefix(200))
    let people = visit.journal.people(suggestedBy: text, atMost: most)
    return .text(people.map { $0.label.onOneLine }.joined(separator: "\n"))
  }
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
