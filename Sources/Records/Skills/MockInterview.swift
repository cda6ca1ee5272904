package import Foundation

/// An interview played through beforehand: some questions, one at a time, then scores and one change.
package struct MockInterview: JournalRecord {
  package static let kind = Kind(rawValue: "mock-interview")

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
  package var links: [RecordID] {
    [targetRole?.raw, interview?.raw, change?.raw].compactMap(\.self)
      + questions.compactMap(\.card?.raw)
  }
  package var words: [String] { [role] + questions.flatMap { [$0.text, $0.notes] } }
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
