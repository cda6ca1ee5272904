package import Foundation

/// Something true about a person, in their own words, with what shows them that it is true.
package struct BelievableStatement: ExerciseRecord {
  package static let kind = Kind(rawValue: "believable-statement")

  package let id: Identifier<BelievableStatement>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var text: String = ""
  /// A record that speaks for it: a lesson, a debrief, somebody's words.
  package var evidence: RecordID?
  package var ownEvidence: String = ""
  /// How far it can be believed, 0 not at all to 10 fully.
  package var belief: Int?
  /// A form of it that is easier to believe.
  package var softer: String = ""

  package init(id: Identifier<BelievableStatement>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() { belief.keep(within: Scale.feeling) }

  package var links: [RecordID] { [recovery?.raw, evidence].compactMap(\.self) }
  package var words: [String] { [text, ownEvidence, softer] }
}
