package import Foundation

/// What to do if something does not go well, thought of beforehand.
package struct SetbackPlan: ExerciseRecord {
  package static let kind = Kind(rawValue: "setback-plan")

  package let id: Identifier<SetbackPlan>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var interview: Identifier<Interview>?
  package var setback: Setback = Setback()
  /// A second one; there is no third.
  package var another: Setback = Setback()
  package var tell: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""

  package init(id: Identifier<SetbackPlan>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var links: [RecordID] { [recovery?.raw, interview?.raw].compactMap(\.self) }
  package var words: [String] {
    setback.words + another.words + [tell, ifCue, thenAction]
  }
}

/// One thing that may go badly, what it would stir up, and two ways to meet it.
package struct Setback: Codable, Equatable, Sendable {
  package var what: String = ""
  package var thought: String = ""
  package var feeling: String = ""
  package var oneWay: String = ""
  package var otherWay: String = ""

  package init() {}

  package var words: [String] { [what, thought, feeling, oneWay, otherWay] }
}
