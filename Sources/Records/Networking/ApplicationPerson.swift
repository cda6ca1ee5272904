package import Foundation

/// Somebody with a role in an application: who interviews, recruits, refers or decides.
package struct ApplicationPerson: JournalRecord {
  package static let kind = Kind(rawValue: "application-person")
  package static let names = KindNames(
    "person of an application",
    "People of applications",
    in: .people,
    about: "Who you know, or have met, at the company of an application."
  )

  package let id: Identifier<ApplicationPerson>
  var addedAt: Date
  package var application: Identifier<JobApplication>
  var contact: Identifier<Contact>
  package var part: PersonPart

  init(
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

/// The role somebody has in an application.
package struct PersonPart: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let interviewer = PersonPart(rawValue: "interviewer")
  package static let recruiter = PersonPart(rawValue: "recruiter")
  package static let referrer = PersonPart(rawValue: "referrer")
  package static let hiringManager = PersonPart(rawValue: "hiring-manager")
  static let other = PersonPart(rawValue: "other")

  package static let all: [PersonPart] = [
    .interviewer, .recruiter, .referrer, .hiringManager, .other,
  ]
}
