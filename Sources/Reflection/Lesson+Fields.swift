package import Records
package import Wording

extension Lesson: Fielded {
  package static let fields = FieldTable<Lesson>([
    .prose("text", \.text, "The lesson", about: .myself, atMost: 2_000).required,
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
    .check("set-aside", \.setAside, "Leave it out of what I bring to interviews"),
  ])
}

extension Lesson {
  /// "If the case starts, then I will pause.", or the change in plain words.
  package var plan: Phrase {
    guard !ifCue.isEmpty, !thenAction.isEmpty else { return Phrase(verbatim: text) }
    return "If \(ifCue), then I will \(thenAction)"
  }
}
