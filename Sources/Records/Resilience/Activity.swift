package import Foundation

/// A small thing that helps, of the person's own.
package struct Activity: JournalRecord {
  package static let kind = Kind(rawValue: "activity")

  package let id: Identifier<Activity>
  package var addedAt: Date
  package var title: String
  /// Which kind of the library's it is; empty where nobody said.
  package var sort: String = ""
  /// 1 to 3.
  package var energy: Int?
  package var minutes: Int?
  /// alone, together or either.
  package var company: String = ""
  /// in, out or either.
  package var place: String = ""

  package init(id: Identifier<Activity>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package mutating func keepInRange() {
    energy.keep(within: Scale.energy)
    minutes.keep(within: Scale.minutes)
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [title] }
}
