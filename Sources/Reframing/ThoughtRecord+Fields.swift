package import Records
package import Wording

extension ThoughtRecord: Fielded {
  package static let fields = FieldTable<ThoughtRecord>([
    .prose("situation", \.situation, "What happened"),
    .prose("thought", \.thought, "The thought, in its own words"),
    belief("belief", \.belief, "How much you believe it"),
    .line("feeling", \.feeling, "The feeling"),
    .chips(
      "intensity",
      \.intensity,
      "How strong",
      0...10,
      low: "hardly there",
      high: "very strong"
    ),
    .choices("habits", \.habits, "Thinking habits", Guidance.habits.choices, atMost: 12),
    .prose("evidence-for", \.evidenceFor, "What speaks for it"),
    .prose("evidence-against", \.evidenceAgainst, "What speaks against it"),
    .prose("fairer", \.fairer, "A fairer thought"),
    belief("fairer-belief", \.fairerBelief, "How much you believe the fairer one"),
    belief("belief-after", \.beliefAfter, "How much you believe the first one now"),
    .line("next-act", \.nextAct, "A small next thing"),
  ])

  private static func belief(
    _ name: String,
    _ path: Path<ThoughtRecord, Int?>,
    _ label: Phrase
  ) -> Field<ThoughtRecord> {
    .chips(name, path, label, 0...100, step: 10, low: "not at all", high: "fully")
  }
}
