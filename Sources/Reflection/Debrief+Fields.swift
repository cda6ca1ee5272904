package import Records
package import Wording

extension Debrief: Fielded {
  package static let fields = FieldTable<Debrief>([
    .prose("keep", \.keep, "Worth repeating", about: .myself),
    .prose("keep-again", \.keepAgain, "Something else worth repeating", about: .myself),
    .prose("sought", \.sought, "What they were trying to find out", about: .interview),
    .prose("shown", \.shown, "What you showed them", about: .myself),
    .choices(
      "competencies",
      \.competencies,
      "What it was about",
      Guidance.competencies.choices,
      atMost: 3
    ),
    .prose("question", \.question, "Their question", about: .interview),
    .prose("said", \.said, "What you said", about: .interview),
    .prose("would-say", \.wouldSay, "What you would say now", about: .interview),
    .lines("in-my-hands", \.inMyHands, "In my hands", about: .myself),
    .lines("partly", \.partly, "Partly", about: .myself),
    .lines("not-in-my-hands", \.notInMyHands, "Not in my hands", about: .myself),
    .line("change", \.change, "One change", about: .myself),
    .line("if-cue", \.ifCue, "If", about: .myself),
    .line("then-action", \.thenAction, "then I will", about: .myself),
  ])
}
