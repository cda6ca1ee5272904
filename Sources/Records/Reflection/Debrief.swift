package import Foundation

/// A look back at an interview, written by the person alone.
package struct Debrief: ExerciseRecord {
  package static let kind = Kind(rawValue: "debrief")

  package let id: Identifier<Debrief>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var interview: Identifier<Interview>?
  package var application: Identifier<JobApplication>?
  package var keep: String = ""
  package var keepAgain: String = ""
  package var sought: String = ""
  package var shown: String = ""
  package var competencies: [String] = []
  package var question: String = ""
  package var said: String = ""
  package var wouldSay: String = ""
  package var inMyHands: [String] = []
  package var partly: [String] = []
  package var notInMyHands: [String] = []
  package var change: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  /// Written in the short form, about a talk that went well.
  package var wentWell: Bool = false

  package init(id: Identifier<Debrief>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var links: [RecordID] {
    [recovery?.raw, interview?.raw, application?.raw].compactMap(\.self)
  }
  package var words: [String] {
    [keep, keepAgain, sought, shown, question, said, wouldSay, change, ifCue, thenAction]
      + inMyHands + partly + notInMyHands
  }
}
