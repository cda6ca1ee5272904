import Records

/// Somebody the person knows, as a form: a name is enough.
struct PersonFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let contact: Contact?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: contact.map { Phrase(verbatim: $0.name) } ?? "Somebody you know",
      section: .people,
      trail: [Page.Crumb(title: "People", place: .people)],
      lead: "A name is enough. Everything else can stay open.",
      body: body
    )
  }

  private var body: HTML {
    let form = FieldsForm(
      visit: visit,
      to: contact.map { .person($0.id) } ?? .people,
      fields: Contact.fields.fields.map(AskedField.init),
      draft: draft,
      problems: problems,
      leave: contact.map { .person($0.id) } ?? .people,
      hidden: HTML.some(contact, visit.revisionField)
    )
    return """
      \(form.html)
      \(HTML.some(contact) { #"<div class="actions">\#(visit.removeButton($0, back: .people, "Remove this person"))</div>"# })
      """
  }
}
