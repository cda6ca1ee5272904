package import Foundation

/// A few kind lines to oneself.
package struct SelfCompassionBreak: ExerciseRecord {
  package static let kind = Kind(rawValue: "self-compassion-break")

  package let id: Identifier<SelfCompassionBreak>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var setback: String = ""
  package var others: String = ""
  package var friend: String = ""
  package var act: String = ""

  package init(id: Identifier<SelfCompassionBreak>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] { [setback, others, friend, act] }
}
