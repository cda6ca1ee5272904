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

  package init(id: Identifier<PracticeReview>, card: Identifier<QuestionCard>, reviewedAt: Date) {
    self.id = id
    self.card = card
    self.reviewedAt = reviewedAt
  }

  package var filedAt: Date { reviewedAt }
  package var links: [RecordID] { [card.raw] }
  package var words: [String] { [answer] }
}
