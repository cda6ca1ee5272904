package import Records
package import Wording

extension Woop: Fielded {
  package static let fields = FieldTable<Woop>([
    .value("interview", \.interview, "Which interview", .record(of: "upcoming-interview")),
    .line("wish", \.wish, "Your wish"),
    .line("outcome", \.outcome, "The best outcome"),
    .line("obstacle", \.obstacle, "What stands in the way"),
    .line("if-cue", \.ifCue, "If"),
    .line("then-action", \.thenAction, "then I will"),
  ])
}
