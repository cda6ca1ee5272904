package import Foundation

/// A question to practise.
package struct QuestionCard: JournalRecord {
  package static let kind = Kind(rawValue: "question-card")

  package let id: Identifier<QuestionCard>
  package var addedAt: Date
  package var question: String
  package var said: String = ""
  package var answer: String = ""
  package var competency: String?
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  /// The record it came out of.
  package var source: RecordID?
  package var sort: CardSort?
  /// The interview it is for; a fact rests once that has begun.
  package var interview: Identifier<Interview>?
  /// The family of the question bank it stands for, by the family's name.
  package var family: String?
  /// Whether it rests; nil where it comes round.
  package var standing: CardStanding?
  /// Words of the person's own, or those another program sorts it by.
  package var labels: [String] = []
  /// The name another program knows it by; empty where none does.
  package var guid: String = ""

  package init(id: Identifier<QuestionCard>, addedAt: Date, question: String) {
    self.id = id
    self.addedAt = addedAt
    self.question = question
  }

  package var filedAt: Date { addedAt }
  package var links: [RecordID] { [recovery?.raw, source, interview?.raw].compactMap(\.self) }
  package var words: [String] { [question, said, answer] + labels }
}
