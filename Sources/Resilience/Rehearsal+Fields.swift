package import Records
package import Wording

extension Rehearsal: Fielded {
  package static let fields = FieldTable<Rehearsal>([
    .value("interview", \.interview, "Which interview", .record(of: "upcoming-interview")),
    .prose("evening-before", \.eveningBefore, "The evening before"),
    .prose("good-course", \.goodCourse, "Its good course"),
    .prose("obstacle", \.obstacle, "What could get in the way"),
    .line("if-cue", \.ifCue, "If"),
    .line("then-action", \.thenAction, "then I will"),
    .line("own-question", \.ownQuestion, "Your question to them"),
    .line("closing-line", \.closingLine, "Your closing line"),
    .line("evening-offer", \.eveningOffer, "That evening, if it is an offer"),
    .line("evening-no", \.eveningNo, "That evening, if it is a no"),
  ])
}
