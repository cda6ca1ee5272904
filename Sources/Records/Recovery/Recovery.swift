package import Foundation

/// The five steps after one rejection, or after several close together.
package struct Recovery: JournalRecord {
  package static let kind = Kind(rawValue: "recovery")
  package static let names = KindNames(
    "recovery",
    "Recoveries",
    in: .lookingBack,
    about: "The five steps after a rejection, and what came out of them."
  )

  package let id: Identifier<Recovery>
  package var rejections: [Identifier<Rejection>]
  package var openedAt: Date
  /// When Today offers to look back; nil if the person does not want to be asked.
  package var inviteOn: Day?
  /// When the person ended it.
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
