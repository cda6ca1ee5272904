import HTTPTypes
import Records

enum PeopleRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    let view = PeopleView(visit.query, in: visit.sought)
    return .page(PeoplePage(visit: visit, view: view, draft: Draft(), problems: .none).page)
  }

  /// Narrows the list down by words that stand in no address.
  @Sendable static func filter(_ visit: Visit) async throws -> Answer {
    .redirect(PeopleView(filter: visit).place)
  }

  /// A name alone, from the list; a few facts, from "who to ask"; or the whole form.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let names = Contact.fields.names.filter(visit.form.has)
    let draft = visit.form.draft(of: names)
    do {
      let saved = try Contact.fields.fill(PersonForm.blank(visit), from: draft)
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
      return PersonForm.page(visit, nil, draft, problems)
    }
    return PeoplePage(visit: visit, draft: draft, problems: problems).page
  }
}
