package import Foundation

/// A hard thought, looked at from both sides.
package struct ThoughtRecord: ExerciseRecord {
  package static let kind = Kind(rawValue: "thought-record")
  package static let names = KindNames(
    one: "thought record",
    many: "Thought records",
    in: .thoughts
  )

  package let id: Identifier<ThoughtRecord>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var situation: String = ""
  package var thought: String = ""
  /// 0 to 100, before.
  package var belief: Int?
  package var feeling: String = ""
  /// Of the feeling, 0 to 10.
  package var intensity: Int?
  package var habits: [String] = []
  package var evidenceFor: String = ""
  package var evidenceAgainst: String = ""
  package var fairer: String = ""
  /// 0 to 100, in the fairer thought.
  package var fairerBelief: Int?
  /// 0 to 100, in the first thought, afterwards.
  package var beliefAfter: Int?
  package var nextAct: String = ""
  /// Right after writing.
  package var felt: Feel?
  /// The day the person wants to be asked once more.
  package var followUpOn: Day?
  /// At the follow-up.
  package var feltLater: Feel?
  package var laterWords: String = ""
  package var followedUpAt: Date?

  package init(id: Identifier<ThoughtRecord>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() {
    belief.keep(within: Scale.percent)
    intensity.keep(within: Scale.feeling)
    fairerBelief.keep(within: Scale.percent)
    beliefAfter.keep(within: Scale.percent)
  }

  package var words: [String] {
    [situation, thought, feeling, evidenceFor, evidenceAgainst, fairer, nextAct, laterWords]
  }

  package static let linkRules: [LinkRule<ThoughtRecord>] = [.mentions("recovery", \.recovery)]
}

extension ThoughtRecord {
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
