import Records

/// Names somebody in People: typed, with those it may be offered as it is typed, or chosen where
/// several have one name.
///
/// A menu of everybody would be longer than any page with the thousands a network has.
struct PersonField {
  let visit: Visit
  let name: String
  let label: Phrase
  /// An ID, or what was typed.
  let value: String
  var problem: Phrase?

  var html: HTML {
    let problem = problem.map { visit.problem(ofPerson: value) ?? $0 }
    let drawn = DrawnField(
      field: AskedField(name, label, .line(atMost: 600)),
      value: shown,
      problem: problem,
      autofocus: false
    )
    if case .several(let people) = visit.journal.person(meant: value) {
      return drawn.labelled(
        drawn.menu(people.prefix(50).map { Choice($0.id.description, Phrase(verbatim: $0.label)) })
      )
    }
    let list: HTML = "people-\(name)"
    let more: HTML = """
       maxlength="600" list="\(list)" data-people="\(Place.peopleSuggestions.address)"
      """
    return drawn.labelled(drawn.input("text", more)) + #"<datalist id="\#(list)"></datalist>"#
  }

  private var shown: String {
    guard let id = Identifier<Contact>(value) else { return value }
    // A person who was removed meanwhile has no name to show.
    return visit.journal[id]?.label ?? ""
  }
}

extension Visit {
  /// The ID of the person a field names; the text as typed where it names no one.
  func personID(typed text: String) -> String {
    if case .known(let contact) = journal.person(meant: text) { return contact.id.description }
    return text
  }

  /// What there is to say where a field should name one person in People, and does not.
  func problem(ofPerson text: String) -> Phrase? {
    switch journal.person(meant: text) {
    case .nobody, .known: nil
    case .several: "Several people have that name. Which one do you mean?"
    case .new: "No one in People has that name."
    }
  }
}
