package import Records
package import Wording

extension PlannedAction: Fielded {
  package static let fields = FieldTable<PlannedAction>([
    .line("title", \.title, "What", about: .myself).required,
    .value("day", \.day, "Which day", .day),
    .value("time", \.time, "What time", .time),
    .line("place", \.place, "Where", about: .label),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])
}
