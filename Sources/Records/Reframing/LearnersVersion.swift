package import Foundation

/// The story told again by somebody who learns.
package struct LearnersVersion: ExerciseRecord {
  package static let kind = Kind(rawValue: "learners-version")

  package let id: Identifier<LearnersVersion>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var name: String = ""
  package var stood: String = ""
  package var tried: String = ""
  package var foundOut: String = ""
  package var next: String = ""

  package init(id: Identifier<LearnersVersion>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] { [name, stood, tried, foundOut, next] }
}
