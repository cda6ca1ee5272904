package import Records
package import Wording

extension Debrief: Fielded {
  package static let fields = FieldTable<Debrief>([
    .prose("keep", \.keep, "Worth repeating"),
    .prose("keep-again", \.keepAgain, "Something else worth repeating"),
    .prose("sought", \.sought, "What they were trying to find out"),
    .prose("shown", \.shown, "What you showed them"),
    .choices(
      "competencies",
      \.competencies,
      "What it was about",
      Guidance.competencies.choices,
      atMost: 3
    ),
    .prose("question", \.question, "Their question"),
    .prose("said", \.said, "What you said"),
    .prose("would-say", \.wouldSay, "What you would say now"),
    .lines("in-my-hands", \.inMyHands, "In my hands"),
    .lines("partly", \.partly, "Partly"),
    .lines("not-in-my-hands", \.notInMyHands, "Not in my hands"),
    .line("change", \.change, "One change"),
    .line("if-cue", \.ifCue, "If"),
    .line("then-action", \.thenAction, "then I will"),
  ])
}
