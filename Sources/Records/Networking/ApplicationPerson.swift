package import Foundation

/// Somebody with a part in an application: who interviews, recruits, refers or decides.
package struct ApplicationPerson: JournalRecord {
  package static let kind = Kind(rawValue: "application-person")
  package static let names = KindNames(
    one: "person of an application",
    many: "People of applications",
    in: .people
  )

  package let id: Identifier<ApplicationPerson>
  package var addedAt: Date
  package var application: Identifier<JobApplication>
  package var contact: Identifier<Contact>
  package var part: PersonPart

  package init(
    id: Identifier<ApplicationPerson>,
    addedAt: Date,
    application: Identifier<JobApplication>,
    contact: Identifier<Contact>,
    part: PersonPart
  ) {
    self.id = id
    self.addedAt = addedAt
    self.application = application
    self.contact = contact
    self.part = part
  }

  package var filedAt: Date { addedAt }

  package static let linkRules: [LinkRule<ApplicationPerson>] = [
    .needs("application", \.application), .needs("contact", \.contact),
  ]

  package func title(in journal: Journal) -> Phrase {
    let person = journal[contact]?.name ?? ""
    return journal[application].map { "\(person), \($0.name)" } ?? Phrase(verbatim: person)
  }
}
