package import Foundation

/// A session with a coach, a mentor or a peer: planned, then what they saw.
package struct CoachSession: JournalRecord {
  package static let kind = Kind(rawValue: "coach-session")
  package static let names = KindNames(one: "coach session", many: "Coach sessions", in: .people)

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
  package var words: [String] { [person, asked, heard, willTry] }

  package static let linkRules: [LinkRule<CoachSession>] = [.mentions("recovery", \.recovery)]
  package static func begun(_ new: NewRecord<CoachSession>) -> CoachSession? {
    CoachSession(id: new.id, addedAt: new.surroundings.now)
  }
}
