package import Foundation

/// A mental rehearsal of the next interview, including an obstacle.
package struct Rehearsal: ExerciseRecord {
  package static let kind = Kind(rawValue: "rehearsal")
  package static let names = KindNames(
    "rehearsal",
    "Rehearsals",
    in: .practice,
    about: "An interview pictured from the evening before to the walk home."
  )

  package let id: Identifier<Rehearsal>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var interview: Identifier<Interview>?
  package var eveningBefore: String = ""
  var goodCourse: String = ""
  package var obstacle: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""
  var ownQuestion: String = ""
  package var closingLine: String = ""
  package var eveningOffer: String = ""
  package var eveningNo: String = ""

  package init(id: Identifier<Rehearsal>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] {
    [
      eveningBefore, goodCourse, obstacle, ifCue, thenAction, ownQuestion, closingLine,
      eveningOffer, eveningNo,
    ]
  }

  package static let linkRules: [LinkRule<Rehearsal>] = [
    .mentions("recovery", \.recovery), .mentions("interview", \.interview),
  ]
}

extension Rehearsal {
  package static let fields = FieldTable<Rehearsal>([
    .value("interview", \.interview, "Interview", .record(of: "upcoming-interview")),
    .prose(
      "evening-before",
      \.eveningBefore,
      "What you get ready the evening before",
      about: .myself
    ),
    .prose("good-course", \.goodCourse, "How it goes well", about: .myself),
    .prose("obstacle", \.obstacle, "What could get in the way", about: .myself),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
    .line("own-question", \.ownQuestion, "Your question for them", about: .interview),
    .line("closing-line", \.closingLine, "Your closing line", about: .interview),
    .line("evening-offer", \.eveningOffer, "Your evening after an offer", about: .myself),
    .line("evening-no", \.eveningNo, "Your evening after a rejection", about: .myself),
  ])
}
