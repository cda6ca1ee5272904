package import Foundation

/// The five steps after one no, or after several close together.
package struct Recovery: JournalRecord {
  package static let kind = Kind(rawValue: "recovery")
  package static let names = KindNames(one: "recovery", many: "Recoveries", in: .lookingBack)

  package let id: Identifier<Recovery>
  package var rejections: [Identifier<Rejection>]
  package var openedAt: Date
  /// When Today offers to look back; nil where the person would rather not be asked.
  package var inviteOn: Day?
  /// When the person said that it is enough.
  package var endedAt: Date?

  package init(id: Identifier<Recovery>, rejections: [Identifier<Rejection>], openedAt: Date) {
    self.id = id
    self.rejections = rejections
    self.openedAt = openedAt
  }

  package var filedAt: Date { openedAt }
  package var isRunning: Bool { endedAt == nil }

  package static let linkRules: [LinkRule<Recovery>] = [.mentions("rejections", each: \.rejections)]

  package func title(in journal: Journal) -> Phrase {
    journal.title(of: self)
  }
}
