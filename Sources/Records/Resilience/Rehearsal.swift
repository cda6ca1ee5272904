package import Foundation

/// The next interview gone through in the mind, its obstacle included.
package struct Rehearsal: ExerciseRecord {
  package static let kind = Kind(rawValue: "rehearsal")

  package let id: Identifier<Rehearsal>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var interview: Identifier<Interview>?
  package var eveningBefore: String = ""
  package var goodCourse: String = ""
  package var obstacle: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  package var ownQuestion: String = ""
  package var closingLine: String = ""
  package var eveningOffer: String = ""
  package var eveningNo: String = ""

  package init(id: Identifier<Rehearsal>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var links: [RecordID] { [recovery?.raw, interview?.raw].compactMap(\.self) }
  package var words: [String] {
    [
      eveningBefore, goodCourse, obstacle, ifCue, thenAction, ownQuestion, closingLine,
      eveningOffer, eveningNo,
    ]
  }
}
