package import Foundation

/// Some weeks for one skill: a resource, a person, a proof.
package struct SkillSprint: JournalRecord {
  package static let kind = Kind(rawValue: "skill-sprint")

  package let id: Identifier<SkillSprint>
  package var startedAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var skill: String = ""
  package var competency: String?
  package var person: String = ""
  package var proof: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  package var reviewOn: Day?
  package var resource: Identifier<LearningResource>?
  package var endedAt: Date?

  package init(id: Identifier<SkillSprint>, startedAt: Date) {
    self.id = id
    self.startedAt = startedAt
  }

  package var filedAt: Date { startedAt }
  package var links: [RecordID] { [recovery?.raw, resource?.raw].compactMap(\.self) }
  package var words: [String] { [skill, person, proof, ifCue, thenAction] }
}
