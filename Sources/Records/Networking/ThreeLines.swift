package import Foundation

/// Three lines to somebody who just got the same no, and what others said.
package struct ThreeLines: ExerciseRecord {
  package static let kind = Kind(rawValue: "three-lines")

  package let id: Identifier<ThreeLines>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var person: String = ""
  package var helped: String = ""
  package var text: String = ""

  package init(id: Identifier<ThreeLines>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] { [person, helped, text] }
}
