package import Foundation

/// A session with a coach, a mentor or a peer: planned, then what they saw.
package struct CoachSession: JournalRecord {
  package static let kind = Kind(rawValue: "coach-session")

  package let id: Identifier<CoachSession>
  package var addedAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var person: String = ""
  package var day: Day?
  package var time: ClockTime?
  package var asked: String = ""
  package var heard: String = ""
  package var willTry: String = ""
  package var heldOn: Day?

  package init(id: Identifier<CoachSession>, addedAt: Date) {
    self.id = id
    self.addedAt = addedAt
  }

  package var filedAt: Date { addedAt }
  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] { [person, asked, heard, willTry] }
}
