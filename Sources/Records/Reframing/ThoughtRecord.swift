package import Foundation

/// A difficult thought, examined from both sides.
package struct ThoughtRecord: ExerciseRecord {
  package static let kind = Kind(rawValue: "thought-record")
  package static let names = KindNames(
    "thought record",
    "Thought records",
    in: .thoughts,
    about: "One heavy thought, seen from both sides."
  )

  package let id: Identifier<ThoughtRecord>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var situation: String = ""
  package var thought: String = ""
  /// Belief in the thought before, 0 to 100.
  package var belief: Int?
  package var feeling: String = ""
  /// The strength of the feeling, 0 to 10.
  package var intensity: Int?
  package var habits: [String] = []
  package var evidenceFor: String = ""
  package var evidenceAgainst: String = ""
  package var fairer: String = ""
  /// Belief in the fairer thought, 0 to 100.
  package var fairerBelief: Int?
  /// Belief in the first thought afterwards, 0 to 100.
  package var beliefAfter: Int?
  package var nextAct: String = ""
  /// How it felt right after writing.
  package var felt: Feel?
  /// The day the person wants to be asked again.
  package var followUpOn: Day?
  /// How it felt at the follow-up.
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
    .prose("thought", \.thought, "The thought, word for word", about: .myself),
    belief("belief", \.belief, "How much you believe it"),
    .line("feeling", \.feeling, "The feeling", about: .myself),
    .chips(
      "intensity",
      \.intensity,
      "How strong it is",
      0...10,
      low: "very weak",
      high: "very strong"
    ),
    .choices("habits", \.habits, "Thinking habits", Guidance.habits.choices, atMost: 12),
    .prose("evidence-for", \.evidenceFor, "What supports it", about: .myself),
    .prose("evidence-against", \.evidenceAgainst, "What contradicts it", about: .myself),
    .prose("fairer", \.fairer, "A fairer way to say it", about: .myself),
    belief("fairer-belief", \.fairerBelief, "How much you believe the fairer version"),
    belief("belief-after", \.beliefAfter, "How much you believe the first thought now"),
    .line("next-act", \.nextAct, "What you will do next", about: .myself),
    .value("felt", \.felt, "How you feel after writing", .choice(Feel.choices)),
    .value("follow-up-on", \.followUpOn, "Ask me again on", .day),
  ])

  /// The questions of the follow-up, on a day the person chose.
  package static let followUp = FieldTable<ThoughtRecord>([
    .value("felt-later", \.feltLater, "How do you feel now?", .choice(Feel.choices)),
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
  static let choices = [
    Choice("better", "Better"), Choice("same", "The same"), Choice("worse", "Worse"),
  ]

  package var title: Phrase {
    Feel.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }

  /// The words within a sentence.
  package var words: Phrase {
    switch self {
    case .better: "better"
    case .same: "the same"
    case .worse: "worse"
    default: Phrase(verbatim: rawValue)
    }
  }
}

/// How something feels compared with before; none of the answers is the right one.
package struct Feel: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let better = Feel(rawValue: "better")
  package static let same = Feel(rawValue: "same")
  package static let worse = Feel(rawValue: "worse")
}

/// A thought record and the prediction that came with it, in one form.
package struct ThoughtForm: Sendable {
  var thought: ThoughtRecord
  var prediction: Prediction
}

extension ThoughtForm: Fielded {
  package static let fields = FieldTable<ThoughtForm>(
    ThoughtRecord.fields.fields.map { $0.within(\.thought) } + [
      .line("fear", \.prediction.feared, "What you fear will happen", about: .myself),
      Prediction.likelihood.within(\.prediction, named: "fear-likely"),
      .value("fear-by", \.prediction.byWhen, "When you will know", .day),
    ]
  )
}

extension Journal {
  /// The thought records that named a thinking habit, newest first.
  package func thoughts(naming habit: String) -> [ThoughtRecord] {
    shelf(ThoughtRecord.self).reversed().filter { $0.habits.contains(habit) }
  }
}
