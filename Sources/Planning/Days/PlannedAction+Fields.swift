package import Records
package import Wording

extension PlannedAction: Fielded {
  package static let fields = FieldTable<PlannedAction>([
    .line("title", \.title, "What").required,
    .value("day", \.day, "Which day", .day),
    .value("time", \.time, "What time", .time),
    .line("place", \.place, "Where"),
    .line("if-cue", \.ifCue, "If"),
    .line("then-action", \.thenAction, "then I will"),
  ])
}
