package import Records
package import Wording

extension Woop: Fielded {
  package static let fields = FieldTable<Woop>([
    .value("interview", \.interview, "Which interview", .record(of: "upcoming-interview")),
    .line("wish", \.wish, "Your wish", about: .myself),
    .line("outcome", \.outcome, "The best outcome", about: .myself),
    .line("obstacle", \.obstacle, "What stands in the way", about: .myself),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])
}
