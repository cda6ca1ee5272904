package import Foundation

/// A wish for one interview: its best outcome, the inner obstacle, and a plan.
package struct Woop: ExerciseRecord {
  package static let kind = Kind(rawValue: "woop")
  package static let names = KindNames(
    "wish and plan",
    "Wishes and plans",
    in: .practice,
    about: "One wish for an interview, what could get in the way, and what you would do then."
  )

  package let id: Identifier<Woop>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var interview: Identifier<Interview>?
  package var wish: String = ""
  package var outcome: String = ""
  package var obstacle: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""

  package init(id: Identifier<Woop>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] { [wish, outcome, obstacle, ifCue, thenAction] }

  package static let linkRules: [LinkRule<Woop>] = [
    .mentions("recovery", \.recovery), .mentions("interview", \.interview),
  ]

  package func title(in _: Journal) -> Phrase {
    wish.isEmpty ? exerciseTitle : Phrase(verbatim: wish)
  }
}

extension Woop {
  package static let fields = FieldTable<Woop>([
    .value("interview", \.interview, "Interview", .record(of: "upcoming-interview")),
    .line("wish", \.wish, "Your wish", about: .myself),
    .line("outcome", \.outcome, "The best outcome", about: .myself),
    .line("obstacle", \.obstacle, "What could get in the way", about: .myself),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])
}
