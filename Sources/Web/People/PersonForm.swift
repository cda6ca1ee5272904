import Records

/// Somebody the person knows, as a form: a name is enough.
struct PersonForm: NewRecordForm {
  let visit: Visit
  /// Nil for a new one.
  let record: Contact?
  let draft: Draft
  let problems: Problems

  /// Whoever a message is to brings their name and address along.
  static func begun(_ visit: Visit) -> Draft {
    let message = visit.journal[visit.query.value("message", as: Identifier<Message>.self)]
    return message.map { Draft(["name": $0.recipient, "email": $0.email]) } ?? Draft()
  }

  static func next(after record: Contact, _: Visit) -> Place { .person(record.id) }

  var page: Page {
    Page(
      title: record.map { Phrase(verbatim: $0.name) } ?? "Somebody you know",
      section: .people,
      trail: [.section(.people)],
      lead: "A name is enough. Everything else can stay open.",
      body: body
    )
  }

  private var body: HTML {
    let place: Place = record.map { .person($0.id) } ?? .people
    let form = plainForm(to: place, leave: place)
    return """
      \(form)
      \(visit.removal(record, back: .people, "Remove this person"))
      """
  }
}
