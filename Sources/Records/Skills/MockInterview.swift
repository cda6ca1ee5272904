package import Foundation

/// An interview played through beforehand: some questions, one at a time, then scores and one change.
package struct MockInterview: JournalRecord {
  package static let kind = Kind(rawValue: "mock-interview")
  package static let names = KindNames(
    one: "mock interview",
    many: "Mock interviews",
    in: .practice
  )

  package let id: Identifier<MockInterview>
  package var addedAt: Date
  package var sort: MockSort = .mixed
  /// The kind of job it is about, as it was called then.
  package var role: String = ""
  package var targetRole: Identifier<TargetRole>?
  /// The interview it prepares for.
  package var interview: Identifier<Interview>?
  package var questions: [MockQuestion] = []
  /// When the last question was left behind.
  package var finishedAt: Date?
  /// The person's own scores, 1 to 5, by the dimensions of the rubric.
  package var scores: [String: Int] = [:]
  /// The one change to try next, as a lesson.
  package var change: Identifier<Lesson>?

  package init(id: Identifier<MockInterview>, addedAt: Date) {
    self.id = id
    self.addedAt = addedAt
  }

  package mutating func keepInRange() {
    scores.keep(within: Scale.score)
    for place in questions.indices {
      questions[place].score.keep(within: Scale.score)
      questions[place].seconds.keep(within: Scale.seconds)
    }
  }

  package var filedAt: Date { addedAt }
  package var isRunning: Bool { finishedAt == nil }
  package var words: [String] { [role] + questions.flatMap { [$0.text, $0.notes] } }

  package static let linkRules: [LinkRule<MockInterview>] = [
    .mentions("target-role", \.targetRole), .mentions("interview", \.interview),
    .mentions("change", \.change), .mentions("questions", inEach: \.questions, \.card),
  ]

  /// "A first talk: data analyst".
  package var title: Phrase {
    role.isEmpty ? sort.title : "\(sort.title): \(role)"
  }

  package func title(in _: Journal) -> Phrase { title }
}

/// One question of a mock interview, and what is left of the answer.
package struct MockQuestion: Codable, Equatable, Sendable {
  package var text: String
  package var competency: String?
  /// The card it is practised with, where it came from one.
  package var card: Identifier<QuestionCard>?
  /// The family of the question bank it came from.
  package var family: String?
  package var notes: String = ""
  /// The person's own score of the answer, 1 to 5.
  package var score: Int?
  /// How long the answer took, where somebody kept the time.
  package var seconds: Int?

  package init(text: String, competency: String? = nil) {
    self.text = text
    self.competency = competency
  }
}

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
