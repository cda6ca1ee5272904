package import Foundation

/// A session with a coach, a mentor or a peer: first planned, then with what they saw.
package struct CoachSession: JournalRecord {
  package static let kind = Kind(rawValue: "coach-session")
  package static let names = KindNames(
    "coach session",
    "Coach sessions",
    in: .people,
    about: "What you worked on with a coach or mentor, and what they set you to try."
  )

  package let id: Identifier<CoachSession>
  var addedAt: Date
  /// The recovery it was written in; nil if none.
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
