package import Records
package import Wording

extension Rehearsal: Fielded {
  package static let fields = FieldTable<Rehearsal>([
    .value("interview", \.interview, "Which interview", .record(of: "upcoming-interview")),
    .prose("evening-before", \.eveningBefore, "The evening before", about: .myself),
    .prose("good-course", \.goodCourse, "Its good course", about: .myself),
    .prose("obstacle", \.obstacle, "What could get in the way", about: .myself),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
    .line("own-question", \.ownQuestion, "Your question to them", about: .interview),
    .line("closing-line", \.closingLine, "Your closing line", about: .interview),
    .line("evening-offer", \.eveningOffer, "That evening, if it is an offer", about: .myself),
    .line("evening-no", \.eveningNo, "That evening, if it is a no", about: .myself),
  ])
}
