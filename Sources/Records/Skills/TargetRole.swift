package import Foundation

/// A kind of job somebody is after, and how much each competency matters in it.
package struct TargetRole: JournalRecord {
  package static let kind = Kind(rawValue: "target-role")

  package let id: Identifier<TargetRole>
  package var addedAt: Date
  package var title: String
  /// By the competencies' names: 1 helpful, 2 wanted, 3 at the heart of it.
  package var importance: [String: Int] = [:]
  package var notes: String = ""
  /// No longer after it; what was written stays.
  package var endedAt: Date?

  package init(id: Identifier<TargetRole>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package mutating func keepInRange() { importance.keep(within: Scale.importance) }

  package var filedAt: Date { addedAt }
  package var words: [String] { [title, notes] }
}
