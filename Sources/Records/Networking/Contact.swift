package import Foundation

/// Somebody a person knows.
package struct Contact: JournalRecord {
  package static let kind = Kind(rawValue: "contact")

  package let id: Identifier<Contact>
  package var addedAt: Date
  package var name: String
  package var organization: String = ""
  package var role: String = ""
  package var email: String = ""
  package var link: String = ""
  package var field: String = ""
  package var howWeMet: String = ""
  package var notes: String = ""
  /// 1 hardly, 5 very close.
  package var closeness: Int?
  /// Knows people the person does not.
  package var knowsOthers: Bool = false
  /// As the person remembers it; touchpoints after it count too.
  package var lastContactOn: Day?
  /// Has been turned down too, and would talk about it.
  package var beenThere: Bool = false
  package var labels: [String] = []
  /// Beside ``email``, which is written to first.
  package var otherEmails: [String] = []
  package var phones: [String] = []
  package var otherLinks: [String] = []
  /// What another program knows them by, so that its file finds them again.
  package var uid: String = ""
  /// What it was known by as other contacts, before they were merged into this one.
  package var otherUIDs: [String] = []
  /// How often the person would like to be in touch; nil where a label's rule may say so, or nobody.
  package var keepInTouch: KeepInTouch?

  package init(id: Identifier<Contact>, addedAt: Date, name: String) {
    self.id = id
    self.addedAt = addedAt
    self.name = name
  }

  package mutating func keepInRange() { closeness.keep(within: Scale.score) }

  package var filedAt: Date { addedAt }

  private enum CodingKeys: String, CodingKey {
    case id, addedAt, name, role, email, link, field, howWeMet, notes, closeness, knowsOthers
    case lastContactOn, beenThere, labels, otherEmails, phones, otherLinks, uid, otherUIDs
    case keepInTouch
    // Journals are written with the British spelling, and recorded names never change.
    case organization = "organisation"
  }

  package var words: [String] { [name, organization, role, field, howWeMet, notes] + labels }
}
