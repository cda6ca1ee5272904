package import Foundation

/// The text of a posting, and the skills a person found in it.
package struct JobPosting: JournalRecord {
  package static let kind = Kind(rawValue: "job-posting")
  package static let names = KindNames(one: "job posting", many: "Job postings", in: .applications)

  package let id: Identifier<JobPosting>
  package var application: Identifier<JobApplication>
  package var addedAt: Date
  /// As it was pasted, without markup.
  package var text: String
  /// What it asks for, in the order the person keeps it.
  package var skills: [PostedSkill] = []
  /// Skills that were proposed and turned down, by their folded names.
  package var turnedDown: [String] = []

  package init(
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
  /// communication, technical or industry; nil where nobody said.
  package var area: String?
  /// Among the first things they ask for.
  package var isTop: Bool = false

  package init(name: String, area: String? = nil, isTop: Bool = false) {
    self.name = name
    self.area = area
    self.isTop = isTop
  }
}
