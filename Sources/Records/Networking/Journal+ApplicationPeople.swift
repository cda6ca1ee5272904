/// Somebody with a part in an application, and which.
package struct Involved: Sendable {
  package let link: ApplicationPerson
  package let contact: Contact
  package let application: JobApplication
}

/// Somebody an application names who is not among its people yet.
package struct NamedPerson: Hashable, Sendable {
  package let name: String
  /// Where there is exactly one of this name in People.
  package let contact: Identifier<Contact>?
  package let part: PersonPart
}

extension Journal {
  /// The people of an application, by their parts.
  package func people(of application: JobApplication) -> [Involved] {
    involved(records(ApplicationPerson.self, mentioning: application.id.raw))
      .sorted { ($0.link.part.place, $0.link.addedAt) < ($1.link.part.place, $1.link.addedAt) }
  }

  /// The applications somebody has a part in, newest first; hidden ones are left out.
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

  /// Whom an application names in its own words, or its interviews do, and who could join its people.
  ///
  /// Of those only interviews name it takes people who are in People: "two from the team" is nobody.
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

  /// The people of these names, looked for once.
  package func contacts(named names: Set<FoldedText>) -> [FoldedText: [Contact]] {
    guard names.contains(where: { !$0.isEmpty }) else { return [:] }
    var found: [FoldedText: [Contact]] = [:]
    for contact in shelf(Contact.self) {
      let name = FoldedText(contact.name)
      if names.contains(name) { found[name, default: []].append(contact) }
    }
    return found
  }

  /// Gives somebody a part in an application; a part they have already changes nothing.
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
    case .interviewer: "Interviews"
    case .recruiter: "Recruits"
    case .referrer: "Refers you"
    case .hiringManager: "Decides, hiring manager"
    case .other: "Other"
    default: Phrase(verbatim: rawValue)
    }
  }

  package static let choices = all.map { Choice($0.rawValue, $0.title) }

  fileprivate var place: Int { Self.all.firstIndex(of: self) ?? Self.all.count }
}
