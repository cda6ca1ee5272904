import HTTPTypes
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
    do {
      let saved = try Touchpoint.fields.fill(touch, from: draft).past(on: visit.today)
      let place = visit.back(or: .person(contact.id))
      return try await visit.add(saved, then: place)
    } catch let problems as Problems {
      return .again(
        PersonPage(visit: visit, contact: contact, touch: draft, problems: problems).page
      )
    }
  }
}

/// One time two people were in contact, to change or to remove.
struct TouchpointForm: RecordForm {
  let visit: Visit
  let record: Touchpoint
  let draft: Draft
  let problems: Problems

  static func next(after record: Touchpoint, _: Visit) -> Place { .person(record.contact) }

  var page: Page {
    Page(
      title: "In touch",
      section: .people,
      trail: [
        .section(.people),
        Page.Crumb(
          title: Phrase(verbatim: visit.journal[record.contact]?.name ?? ""),
          place: .person(record.contact)
        ),
      ],
      body: body
    )
  }

  private var body: HTML {
    let form = plainForm(to: .touchpoint(record.id), leave: .person(record.contact))
    return """
      \(form)
      \(visit.removal(record, back: .person(record.contact), "Remove this"))
      """
  }
}
