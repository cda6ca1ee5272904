/// Somebody with a role in an application, and the role.
package struct Involved: Sendable {
  package let link: ApplicationPerson
  package let contact: Contact
  package let application: JobApplication
}

/// Somebody named in an application who is not one of its people yet.
package struct NamedPerson: Hashable, Sendable {
  package let name: String
  /// The contact with this name, if there is exactly one.
  package let contact: Identifier<Contact>?
  package let part: PersonPart
}

extension Journal {
  /// The people of an application, sorted by role.
  package func people(of application: JobApplication) -> [Involved] {
    involved(records(ApplicationPerson.self, mentioning: application.id.raw))
      .sorted { ($0.link.part.place, $0.link.addedAt) < ($1.link.part.place, $1.link.addedAt) }
  }

  /// The applications in which somebody has a role, newest first, without hidden ones.
  package func applications(involving contact: Contact) -> [Involved] {
    involved(records(ApplicationPerson.self, mentioning: contact.id.raw))
      .filter { !$0.application.isHidden }.reversed()
  }

  private func involved(_ links: [ApplicationPerson]) -> [Involved] {
    links.compactMap { link in
      guard let contact = self[link.contact], let application = self[link.application] else {
        return nil
      }
      return Involved(link: link, contact: contact, application: application)
    }
  }

  /// The people named in an application's text or its interviews, who could be added to its people.
  ///
  /// Names from interviews count only if they are contacts, because "two from the team" is not a
  /// person.
  package func namedPeople(of application: JobApplication) -> [NamedPerson] {
    let interviews = records(Interview.self, mentioning: application.id.raw)
    let names = interviews.flatMap(\.people).map(\.nameAhead)
    let main = application.contactPerson.nameAhead
    guard !main.isEmpty || !names.isEmpty else { return [] }
    let involved = people(of: application)
    var told = Set(involved.map { FoldedText($0.contact.name) })
    let known = contacts(named: Set(([main] + names).map(FoldedText.init)))
    return ([main] + names).enumerated().compactMap { place, name in
      let folded = FoldedText(name)
      guard !folded.isEmpty, told.insert(folded).inserted else { return nil }
      let contact = known[folded].flatMap { $0.count == 1 ? $0[0].id : nil }
      guard place == 0 || contact != nil else { return nil }
      return NamedPerson(name: name, contact: contact, part: place == 0 ? .other : .interviewer)
    }
  }

  /// The contacts with these names, found in one pass.
  package func contacts(named names: Set<FoldedText>) -> [FoldedText: [Contact]] {
    guard names.contains(where: { !$0.isEmpty }) else { return [:] }
    var found: [FoldedText: [Contact]] = [:]
    for contact in shelf(Contact.self) {
      let name = FoldedText(contact.name)
      if names.contains(name) { found[name, default: []].append(contact) }
    }
    return found
  }

  /// Gives somebody a role in an application; does nothing if they have it already.
  package func changes(
    involving contact: Contact,
    in application: Identifier<JobApplication>,
    as part: PersonPart,
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = records(ApplicationPerson.self, mentioning: contact.id.raw)
    let isNew = self[contact.id] == nil
    guard !known.contains(where: { $0.application == application && $0.part == part }) else {
      return []
    }
    let link = ApplicationPerson(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      application: application,
      contact: contact.id,
      part: part
    )
    return (isNew ? [.save(contact)] : []) + [.save(link)]
  }
}

extension PersonPart {
  package var title: Phrase {
    switch self {
    case .interviewer: "Interviewer"
    case .recruiter: "Recruiter"
    case .referrer: "Referrer"
    case .hiringManager: "Hiring manager"
    case .other: "Other"
    default: Phrase(verbatim: rawValue)
    }
  }

  package static let choices = all.map { Choice($0.rawValue, $0.title) }

  fileprivate var place: Int { Self.all.firstIndex(of: self) ?? Self.all.count }
}
