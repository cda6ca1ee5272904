package import Foundation

/// The text of a job posting, and the skills a person found in it.
package struct JobPosting: JournalRecord {
  package static let kind = Kind(rawValue: "job-posting")
  package static let names = KindNames(
    "job posting",
    "Job postings",
    in: .applications,
    about: "The text of a posting, kept with its application, and the skills it asks for."
  )

  package let id: Identifier<JobPosting>
  package var application: Identifier<JobApplication>
  var addedAt: Date
  /// The pasted text, without markup.
  package var text: String
  /// The skills it asks for, in the person's order.
  package var skills: [PostedSkill] = []
  /// The folded names of skills that were suggested and turned down.
  package var turnedDown: [String] = []

  init(
    id: Identifier<JobPosting>,
    application: Identifier<JobApplication>,
    addedAt: Date,
    text: String
  ) {
    self.id = id
    self.application = application
    self.addedAt = addedAt
    self.text = text
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [text] + skills.map(\.name) }

  package static let linkRules: [LinkRule<JobPosting>] = [.needs("application", \.application)]
  package static func begun(_ new: NewRecord<JobPosting>) -> JobPosting? {
    new.link("application").map {
      JobPosting(id: new.id, application: $0, addedAt: new.surroundings.now, text: "")
    }
  }

  package func title(in journal: Journal) -> Phrase {
    journal[application]?.name ?? "A posting"
  }
}

/// A skill a posting asks for.
package struct PostedSkill: Codable, Equatable, Sendable {
  package var name: String
  /// communication, technical or industry; nil if not given.
  package var area: String?
  /// Whether it is one of the main requirements.
  package var isTop: Bool = false
}
