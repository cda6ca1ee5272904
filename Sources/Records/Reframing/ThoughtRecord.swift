package import Foundation

/// A hard thought, looked at from both sides.
package struct ThoughtRecord: ExerciseRecord {
  package static let kind = Kind(rawValue: "thought-record")

  package let id: Identifier<ThoughtRecord>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var situation: String = ""
  package var thought: String = ""
  /// 0 to 100, before.
  package var belief: Int?
  package var feeling: String = ""
  /// Of the feeling, 0 to 10.
  package var intensity: Int?
  package var habits: [String] = []
  package var evidenceFor: String = ""
  package var evidenceAgainst: String = ""
  package var fairer: String = ""
  /// 0 to 100, in the fairer thought.
  package var fairerBelief: Int?
  /// 0 to 100, in the first thought, afterwards.
  package var beliefAfter: Int?
  package var nextAct: String = ""
  /// Right after writing.
  package var felt: Feel?
  /// The day the person wants to be asked once more.
  package var followUpOn: Day?
  /// At the follow-up.
  package var feltLater: Feel?
  package var laterWords: String = ""
  package var followedUpAt: Date?

  package init(id: Identifier<ThoughtRecord>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() {
    belief.keep(within: Scale.percent)
    intensity.keep(within: Scale.feeling)
    fairerBelief.keep(within: Scale.percent)
    beliefAfter.keep(within: Scale.percent)
  }

  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] {
    [situation, thought, feeling, evidenceFor, evidenceAgainst, fairer, nextAct, laterWords]
  }
}
