package import Foundation

/// Something that was offered, and the person said: not today, or not before a day of their own.
package struct SetAside: JournalRecord {
  package static let kind = Kind(rawValue: "set-aside")
  package static let names = KindNames(
    one: "offer set aside",
    many: "Offers set aside",
    in: .settings
  )

  package let id: Identifier<SetAside>
  package var subject: RecordID
  /// It may be offered again from this day.
  package var until: Day
  package var saidAt: Date

  package init(id: Identifier<SetAside>, subject: RecordID, until: Day, saidAt: Date) {
    self.id = id
    self.subject = subject
    self.until = until
    self.saidAt = saidAt
  }

  /// Puts something aside now.
  package init(_ subject: RecordID, until day: Day, _ surroundings: Surroundings) {
    self.init(id: surroundings.newID(), subject: subject, until: day, saidAt: surroundings.now)
  }

  package var filedAt: Date { saidAt }

  package static let linkRules: [LinkRule<SetAside>] = [.needs("subject", \.subject)]

  package func title(in journal: Journal) -> Phrase {
    journal.record(subject)?.title(in: journal) ?? "An offer"
  }
}
