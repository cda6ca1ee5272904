package import Records
package import Wording

extension ThoughtRecord: Fielded {
  package static let fields = FieldTable<ThoughtRecord>([
    .prose("situation", \.situation, "What happened", about: .myself),
    .prose("thought", \.thought, "The thought, in its own words", about: .myself),
    belief("belief", \.belief, "How much you believe it"),
    .line("feeling", \.feeling, "The feeling", about: .myself),
    .chips(
      "intensity",
      \.intensity,
      "How strong",
      0...10,
      low: "hardly there",
      high: "very strong"
    ),
    .choices("habits", \.habits, "Thinking habits", Guidance.habits.choices, atMost: 12),
    .prose("evidence-for", \.evidenceFor, "What speaks for it", about: .myself),
    .prose("evidence-against", \.evidenceAgainst, "What speaks against it", about: .myself),
    .prose("fairer", \.fairer, "A fairer thought", about: .myself),
    belief("fairer-belief", \.fairerBelief, "How much you believe the fairer one"),
    belief("belief-after", \.beliefAfter, "How much you believe the first one now"),
    .line("next-act", \.nextAct, "A small next thing", about: .myself),
    .value("felt", \.felt, "After writing", .choice(Feel.choices)),
    .value("follow-up-on", \.followUpOn, "Ask again on", .day),
  ])

  /// What is asked once more, on a day the person chose.
  package static let followUp = FieldTable<ThoughtRecord>([
    .value("felt-later", \.feltLater, "How is it now?", .choice(Feel.choices)),
    .prose("later-words", \.laterWords, "In your words, if you like", about: .myself, atMost: 600),
  ])

  private static func belief(
    _ name: String,
    _ path: Path<ThoughtRecord, Int?>,
    _ label: Phrase
  ) -> Field<ThoughtRecord> {
    .chips(name, path, label, 0...100, step: 10, low: "not at all", high: "fully")
  }
}

extension Feel {
  package static let choices = [
    Choice("better", "Better"), Choice("same", "The same"), Choice("worse", "Worse"),
  ]

  package var title: Phrase {
    Feel.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }

  /// As it stands within a sentence.
  package var words: Phrase {
    switch self {
    case .better: "better"
    case .same: "the same"
    case .worse: "worse"
    default: Phrase(verbatim: rawValue)
    }
  }
}
