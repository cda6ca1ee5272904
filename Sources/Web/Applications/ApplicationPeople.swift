import Records

/// Who has a part in an application: interviews, recruits, refers, decides.
struct ApplicationPeople {
  let visit: Visit
  let application: JobApplication
  let problems: Problems

  var html: HTML {
    let people = visit.journal.people(of: application)
    let named = visit.journal.namedPeople(of: application)
    let rows = people.html(row) + named.html(namedRow)
    return """
      <section class="stack tight" id="people"><h2>\(say: "People")</h2>
      \(HTML.when(people.isEmpty && named.isEmpty, #"<p class="quiet">\#(say: "No people yet. Add the recruiter, the hiring manager, an interviewer or somebody who can refer you.")</p>"#))
      \(HTML.when(!rows.isEmpty, #"<ul class="rows">\#(rows)</ul>"#))
      \(thanks(people))
      \(adding)</section>
      """
  }

  private func row(_ involved: Involved) -> HTML {
    let contact = involved.contact
    let about: Phrase =
      contact.position.isEmpty
      ? involved.link.part.title : "\(involved.link.part.title) · \(contact.position)"
    return """
      <li class="row"><div class="what"><a href="\(Place.person(contact.id).address)">\(contact.name)</a>\
      <p class="quiet">\(about)</p></div>
      <div class="actions"><a class="quiet" href="\(write(to: contact).address)">\(say: "Write")\
      <span class="visually-hidden">\(say: " to \(contact.name)")</span></a>\
      \(visit.removeButton(
        involved.link,
        back: .application(application.id),
        "Remove",
        label: "Remove \(contact.name) from this application"
      ))</div></li>
      """
  }

  private func write(to contact: Contact) -> Place {
    Place.newMessage.with("contact", contact.id).with("application", application.id)
  }

  /// Somebody named in words, one tap away from the people.
  private func namedRow(_ person: NamedPerson) -> HTML {
    let about: Phrase =
      person.part == .interviewer ? "Named in an interview" : "The contact person"
    let values: [(StaticString, String)] = [
      ("person", person.contact?.description ?? person.name), ("part", person.part.rawValue),
    ]
    return """
      <li class="row"><div class="what"><span>\(person.name)</span><p class="quiet">\(about)</p></div>
      \(visit.button(
        "Add to its people",
        to: .applicationPeople(application.id),
        values,
        label: "Add \(person.name) to its people"
      ))</li>
      """
  }

  /// Suggests a note to whoever referred the person, once the application has ended.
  private func thanks(_ people: [Involved]) -> HTML {
    guard !application.stage.isOpen || application.stage == .accepted,
      let referrer = people.first(where: { $0.link.part == .referrer })?.contact
    else { return .empty }
    return """
      <p class="card soft">\(say: "\(referrer.name) referred you, and may like to hear how it went.")
      <a href="\(write(to: referrer).address)">\(say: "Write to \(referrer.name)")</a></p>
      """
  }

  private var adding: HTML {
    let person = PersonField(
      visit: visit,
      name: "person",
      label: "Their name",
      value: visit.form["person"],
      problem: problems["person"]
    )
    return Fold(
      "Add a person",
      style: "quiet",
      isOpen: problems["person"] != nil,
      """
      <form class="stack" method="post" action="\(Place.applicationPeople(application.id).address)">\(visit.token)
      \(person.html)\(PartMenu(chosen: visit.form["part"]).html)
      <p class="quiet">\(say: "A new name is also added to People.")</p>
      <div class="actions"><button class="button plain small">\(say: "Add")</button></div></form>
      """
    ).html
  }
}

enum ApplicationPeopleRoutes {
  /// Somebody from People by name, or a new name.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    return try await Answer.saved {
      let part = try part(visit)
      let contact = try contact(visit, application, part)
      return try await visit.commit(.added, then: .application(application.id)) {
        $0.changes(involving: contact, in: application.id, as: part, visit.surroundings)
      }
    } again: {
      ApplicationPage(visit: visit, application: application, problems: $0).page
    }
  }

  /// An application for somebody who is in People.
  @Sendable static func addToPerson(_ visit: Visit) async throws -> Answer {
    let contact: Contact = try visit.record()
    return try await Answer.saved {
      let part = try part(visit)
      guard let application = visit.journal[Identifier<JobApplication>(visit.form["application"])]
      else { throw Problems("application", "Choose one from the list.") }
      return try await visit.commit(.added, then: .person(contact.id)) {
        $0.changes(involving: contact, in: application.id, as: part, visit.surroundings)
      }
    } again: {
      PersonPage(visit: visit, contact: contact, problems: $0).page
    }
  }

  private static func part(_ visit: Visit) throws -> PersonPart {
    let part = PersonPart(rawValue: visit.form["part"])
    guard PersonPart.all.contains(part) else { throw Problems("part", "Choose one from the list.") }
    return part
  }

  private static func contact(
    _ visit: Visit,
    _ application: JobApplication,
    _ part: PersonPart
  ) throws -> Contact {
    let typed = visit.form["person"]
    switch visit.journal.person(meant: typed) {
    case .known(let contact): return contact
    case .nobody: throw Problems("person", "This is required.")
    case .several:
      throw Problems("person", visit.problem(ofPerson: typed) ?? "Choose one from the list.")
    case .new(let name):
      var contact = Contact(
        id: visit.surroundings.newID(),
        addedAt: visit.surroundings.now,
        name: ""
      )
      // A recruiter or a referrer may well work elsewhere.
      let isThere = [.interviewer, .hiringManager].contains(part)
      contact.organization = isThere ? application.company : ""
      do {
        return try Contact.fields.fill(contact, from: Draft(["name": name]))
      } catch {
        throw Problems("person", error["name"] ?? Control.line(atMost: 300).expectation)
      }
    }
  }
}
