package import Foundation

/// Something a person can do, with what shows it.
package struct Skill: JournalRecord {
  package static let kind = Kind(rawValue: "skill")

  package let id: Identifier<Skill>
  package var addedAt: Date
  package var name: String
  /// communication, technical or industry.
  package var area: String?
  /// 1 just begun, 5 others come with questions; the person's own view.
  package var level: Int?
  /// What shows it: a certificate, a piece of work, years of doing it.
  package var evidence: String = ""
  /// The stories that show it.
  package var stories: [Identifier<Story>] = []

  package init(id: Identifier<Skill>, addedAt: Date, name: String) {
    self.id = id
    self.addedAt = addedAt
    self.name = name
  }

  package mutating func keepInRange() { level.keep(within: Scale.score) }

  package var filedAt: Date { addedAt }
  package var links: [RecordID] { stories.map(\.raw) }
  package var words: [String] { [name, evidence] }
}
