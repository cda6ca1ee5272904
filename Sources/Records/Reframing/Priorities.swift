package import Foundation

/// What a person looks for in a job; the newest are the ones that hold.
package struct Priorities: ExerciseRecord {
  package static let kind = Kind(rawValue: "priorities")

  package let id: Identifier<Priorities>
  package var writtenAt: Date
  /// The recovery they belong to, where they were written in one.
  package var recovery: Identifier<Recovery>?
  package var mustHaves: [String] = []
  package var niceToHaves: [String] = []
  package var dealBreakers: [String] = []
  package var strengths: String = ""
  package var hopes: String = ""
  /// What comes first, in one sentence.
  package var first: String = ""
  package var reviewOn: Day?

  package init(id: Identifier<Priorities>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] {
    mustHaves + niceToHaves + dealBreakers + [strengths, hopes, first]
  }
}
