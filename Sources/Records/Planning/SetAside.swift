package import Foundation

/// Something a person answered with "Not today", or put off to a later day.
package struct SetAside: JournalRecord {
  package static let kind = Kind(rawValue: "set-aside")
  package static let names = KindNames(
    "suggestion set aside",
    "Suggestions set aside",
    in: .settings,
    about: "Suggestions on Today to which you said “not today”."
  )

  package let id: Identifier<SetAside>
  var subject: RecordID
  /// The first day it may be offered again.
  package var until: Day
  var saidAt: Date

  package init(id: Identifier<SetAside>, subject: RecordID, until: Day, saidAt: Date) {
    self.id = id
    self.subject = subject
    self.until = until
    self.saidAt = saidAt
  }

  /// Sets something aside now.
  package init(_ subject: RecordID, until day: Day, _ surroundings: Surroundings) {
    self.init(id: surroundings.newID(), subject: subject, until: day, saidAt: surroundings.now)
  }

  package var filedAt: Date { saidAt }

  package static let linkRules: [LinkRule<SetAside>] = [.needs("subject", \.subject)]

  package func title(in journal: Journal) -> Phrase {
    journal.record(subject)?.title(in: journal) ?? "A suggestion"
  }
}
