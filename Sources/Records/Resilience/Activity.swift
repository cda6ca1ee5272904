package import Foundation

/// A small thing that helps, of the person's own.
package struct Activity: JournalRecord {
  package static let kind = Kind(rawValue: "activity")

  package let id: Identifier<Activity>
  package var addedAt: Date
  package var title: String
  package var sort: String = ""

  package init(id: Identifier<Activity>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [title] }
}
