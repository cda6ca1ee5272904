import HTTPTypes
import Records

enum TouchpointRoutes {
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    let draft = visit.form.draft(of: Touchpoint.fields.fields.map(\.name))
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

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let touch: Touchpoint = try visit.record()
    return .page(
      TouchpointPage(
        visit: visit,
        touch: touch,
        draft: Touchpoint.fields.draft(of: touch),
        problems: Problems([])
      ).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let touch: Touchpoint = try visit.record()
    let (edit, today) = (try await visit.edit(touch), visit.today)
    return try await visit.commit(edit, then: .person(touch.contact)) { _, saved in
      [.save(try saved.past(on: today))]
    } again: { draft, problems in
      TouchpointPage(visit: visit, touch: touch, draft: draft, problems: problems).page
    }
  }
}

/// One time two people were in contact, to change or to remove.
struct TouchpointPage {
  let visit: Visit
  let touch: Touchpoint
  let draft: Draft
  let problems: Problems

  private var contact: Contact? { visit.journal[touch.contact] }

  var page: Page {
    Page(
      title: "In touch",
      section: .people,
      trail: [
        Page.Crumb(title: "People", place: .people),
        Page.Crumb(
          title: Phrase(verbatim: contact?.name ?? ""),
          place: .person(touch.contact)
        ),
      ],
      body: body
    )
  }

  private var body: HTML {
    let form = FieldsForm(
      visit: visit,
      to: .touchpoint(touch.id),
      fields: Touchpoint.fields.fields.map(AskedField.init),
      draft: draft,
      problems: problems,
      leave: .person(touch.contact),
      hidden: visit.revisionField(touch)
    )
    return """
      \(form.html)
      <div class="actions">\(visit.removeButton(touch, back: .person(touch.contact), "Remove this"))</div>
      """
  }
}
