package import Records
package import Wording

extension MockSort {
  package static let choices = [
    Choice("mixed", "A bit of everything"), Choice("screen", "A first talk"),
    Choice("behavioural", "What you did before"), Choice("technical", "Technical questions"),
    Choice("case", "A case or a piece of work"), Choice("fit", "Why this job, and you"),
  ]

  package var title: Phrase {
    MockSort.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}

extension MockInterview {
  /// The most questions one of them has room for.
  package static let mostQuestions = 8

  /// What is asked before it begins.
  package static let setUp = FieldTable<MockInterview>([
    .value("kind", \.sort, "What kind of interview", .choice(MockSort.choices)),
    .value("target-role", \.targetRole, "A role you are after", .record(of: "target-role")),
    .line("role", \.role, "Or any role, in your words", about: .work, atMost: 120),
    .value("interview", \.interview, "An interview it is for", .record(of: "interview")),
  ])

  /// What is kept of one answer.
  ///
  /// - Parameter place: of the question, from 0 on.
  package static func answering(_ place: Int) -> FieldTable<MockInterview> {
    FieldTable([
      Field("notes", "Your answer, in notes or in full", .prose(atMost: 20_000), about: .interview)
      {
        $0.question(place)?.notes ?? ""
      } write: { mock, typed in
        mock.set(place) { $0.notes = typed.trimmed }
        return typed.count <= 20_000
      },
      Field("seconds", "How long it took, in seconds", .line(atMost: 5), about: .label) {
        $0.question(place)?.seconds.map(String.init) ?? ""
      } write: { mock, typed in
        let text = typed.trimmed
        let seconds = Int(text).flatMap { (0...36_000).contains($0) ? $0 : nil }
        mock.set(place) { $0.seconds = seconds }
        return text.isEmpty || seconds != nil
      },
    ])
  }

  /// The person's own scores: of each answer, then by the rubric.
  package var scoring: FieldTable<MockInterview> {
    FieldTable(questions.indices.map(Self.answerScore) + Field.rubric(in: \.scores))
  }

  private static func answerScore(_ place: Int) -> Field<MockInterview> {
    Field("answer-\(place + 1)", "Answer \(place + 1)", .score) {
      $0.question(place)?.score.map(String.init) ?? ""
    } write: { mock, typed in
      let text = typed.trimmed
      mock.set(place) { $0.score = Int(text) }
      return text.isEmpty || Control.score.admits(text)
    }
  }

  private func question(_ place: Int) -> MockQuestion? {
    questions.indices.contains(place) ? questions[place] : nil
  }

  private mutating func set(_ place: Int, _ change: (inout MockQuestion) -> Void) {
    guard questions.indices.contains(place) else { return }
    change(&questions[place])
  }
}

extension MockInterview {
  /// Whether the person has scored anything of it.
  package var hasOwnScores: Bool {
    !scores.isEmpty || questions.contains { $0.score != nil }
  }

  /// The first question without notes, from 1 on; the first where all have some.
  package var nextQuestion: Int {
    (questions.firstIndex { $0.notes.isEmpty && $0.seconds == nil } ?? 0) + 1
  }
}
