package import Foundation

/// A learning goal: one behaviour to get better at, and the sign of it.
package struct Goal: JournalRecord {
  package static let kind = Kind(rawValue: "goal")

  package let id: Identifier<Goal>
  package var setAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var behaviour: String = ""
  package var sign: String = ""
  package var interview: Identifier<Interview>?
  package var closedAt: Date?

  package init(id: Identifier<Goal>, setAt: Date) {
    self.id = id
    self.setAt = setAt
  }

  package var filedAt: Date { setAt }
  package var links: [RecordID] { [recovery?.raw, interview?.raw].compactMap(\.self) }
  package var words: [String] { [behaviour, sign] }
}
