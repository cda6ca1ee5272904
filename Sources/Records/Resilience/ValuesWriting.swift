package import Foundation

/// Some lines about what matters to a person.
package struct ValuesWriting: ExerciseRecord {
  package static let kind = Kind(rawValue: "values-writing")

  package let id: Identifier<ValuesWriting>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var values: [String] = []
  package var ownValues: [String] = []
  package var writing: String = ""
  package var showsUp: String = ""

  package init(id: Identifier<ValuesWriting>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] { ownValues + [writing, showsUp] }
}
