package import Foundation

/// One time a question was practised.
package struct PracticeReview: JournalRecord {
  package static let kind = Kind(rawValue: "practice-review")

  package let id: Identifier<PracticeReview>
  package var card: Identifier<QuestionCard>
  package var reviewedAt: Date
  package var answer: String = ""
  /// The person's own score, 1 to 5.
  package var score: Int?
  /// The person's own scores by the dimensions of the mock rubric, 1 to 5.
  package var rubric: [String: Int] = [:]
  /// How it came, as the person said; nil where that is left to what was scored.
  package var rating: PracticeRating?
  /// How long the answer took, where somebody kept the time.
  package var seconds: Int?
  package var usedNotes: Bool = false
  /// The words it was asked in that time.
  package var wording: String = ""
  package var isAloud: Bool = false
  /// What to try the next time.
  package var tryNext: String = ""

  package init(id: Identifier<PracticeReview>, card: Identifier<QuestionCard>, reviewedAt: Date) {
    self.id = id
    self.card = card
    self.reviewedAt = reviewedAt
  }

  package mutating func keepInRange() {
    score.keep(within: Scale.score)
    rubric.keep(within: Scale.score)
    seconds.keep(within: Scale.seconds)
  }

  package var filedAt: Date { reviewedAt }
  package var links: [RecordID] { [card.raw] }
  package var words: [String] { [answer, tryNext] }
}
