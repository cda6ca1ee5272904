package import Foundation

/// A practice interview: some questions, one at a time, and then scores and one change.
package struct MockInterview: JournalRecord {
  package static let kind = Kind(rawValue: "mock-interview")
  package static let names = KindNames(
    "mock interview",
    "Mock interviews",
    in: .practice,
    about: "Questions asked by a friend, a coach or yourself, as in the real interview."
  )

  package let id: Identifier<MockInterview>
  package var addedAt: Date
  package var sort: MockSort = .mixed
  /// The kind of job, as it was called at the time.
  package var role: String = ""
  var targetRole: Identifier<TargetRole>?
  /// The interview it prepares for.
  package var interview: Identifier<Interview>?
  package var questions: [MockQuestion] = []
  /// When the last question was finished.
  package var finishedAt: Date?
  /// The person's own scores, 1 to 5, by rubric dimension.
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
  package var title: Phrase { role.isEmpty ? sort.title : "\(sort.title): \(role)" }

  package func title(in _: Journal) -> Phrase { title }
}

/// One question of a mock interview, with the answer that was kept.
package struct MockQuestion: Codable, Equatable, Sendable {
  package var text: String
  package var competency: String?
  /// The question card it came from; nil if none.
  package var card: Identifier<QuestionCard>?
  /// The ID of the bank's family it came from; nil if none.
  package var family: String?
  package var notes: String = ""
  /// The person's own score of their answer, 1 to 5.
  package var score: Int?
  /// How long the answer took; nil if it was not timed.
  package var seconds: Int?

  package init(text: String, competency: String? = nil) {
    self.text = text
    self.competency = competency
  }
}

extension MockSort {
  static let choices = [
    Choice("mixed", "A mix of everything"), Choice("screen", "A first round"),
    Choice("behavioural", "Behavioral questions"), Choice("technical", "Technical questions"),
    Choice("case", "A case or a work sample"), Choice("fit", "Motivation questions"),
  ]

  package var title: Phrase {
    MockSort.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}

extension MockInterview {
  /// The most questions in one mock interview.
  package static let mostQuestions = 8

  /// The fields for setting up a mock interview.
  package static let setUp = FieldTable<MockInterview>([
    .value("kind", \.sort, "What kind of interview", .choice(MockSort.choices)),
    .value("target-role", \.targetRole, "A role you want", .record(of: "target-role")),
    .line("role", \.role, "Or another role, in your words", about: .work, atMost: 120),
    .value("interview", \.interview, "The interview it is for", .record(of: "interview")),
  ])

  /// The fields for one answer.
  ///
  /// - Parameter place: the index of the question, from 0.
  package static func answering(_ place: Int) -> FieldTable<MockInterview> {
    FieldTable([
      Field("notes", "Your answer, in notes or in full", .prose(atMost: 20_000), about: .interview)
      {
        $0.question(place)?.notes ?? ""
      } write: { mock, typed in
        mock.set(place) { $0.notes = typed.trimmed }
        return typed.count <= 20_000
      },
      Field("seconds", "Time in seconds", .line(atMost: 5), about: .label) {
        $0.question(place)?.seconds.map(String.init) ?? ""
      } write: { mock, typed in
        let text = typed.trimmed
        let seconds = Int(text).flatMap { (0...36_000).contains($0) ? $0 : nil }
        mock.set(place) { $0.seconds = seconds }
        return text.isEmpty || seconds != nil
      },
    ])
  }

  /// The person's own scores: of each answer, and then by the rubric.
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
  /// Whether the person has scored any of it.
  package var hasOwnScores: Bool { !scores.isEmpty || questions.contains { $0.score != nil } }

  /// The number of the first question without notes, from 1; 1 if all have notes.
  package var nextQuestion: Int {
    (questions.firstIndex { $0.notes.isEmpty && $0.seconds == nil } ?? 0) + 1
  }
}

/// The type of a mock interview.
package struct MockSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// A mix of question types, like most first rounds.
  static let mixed = MockSort(rawValue: "mixed")
  /// A first round, often by phone.
  static let screen = MockSort(rawValue: "screen")
  /// Questions about past behavior.
  package static let behavioural = MockSort(rawValue: "behavioural")
  /// Questions on the job's own subject.
  static let technical = MockSort(rawValue: "technical")
  /// A case or a work sample.
  static let caseWork = MockSort(rawValue: "case")
  /// Questions on motivation and what matters at work.
  package static let fit = MockSort(rawValue: "fit")
}
