import Foundation
@testable import Records
import Support
import Testing

@Suite struct `The competency matrix` {
  private let now = Given.now

  private func notes(
    _ scores: [(String?, Int?)],
    late: Bool = false
  ) -> [any JournalRecord] {
    var interview = Interview(
      id: now.newID(),
      application: now.newID(),
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.outcomeKnownAt = late ? now.now.addingTimeInterval(-60) : nil
    var notes = FieldNotes(id: now.newID(), interview: interview.id, takenAt: now.now)
    notes.questions = scores.map { AskedQuestion(text: "?", competency: $0.0, score: $0.1) }
    return [interview, notes]
  }

  private func scores(of id: String, in journal: Journal) -> [Int] {
    journal.competencyMatrix().first { $0.competency.id == id }?.scores ?? []
  }

  private func journal(_ records: [any JournalRecord]) -> Journal {
    records.reduce(Journal()) { $0.after([saving($1)]) }
  }

  private func saving(_ record: some JournalRecord) -> Change { .save(record) }

  @Test func `shows all twelve, scored or not`() {
    #expect(Journal().competencyMatrix().count == 12)
    #expect(Journal().competencyMatrix().allSatisfy { $0.level == nil && $0.mean == nil })
  }

  @Test func `takes scores from field notes and from practice`() {
    var card = QuestionCard(id: now.newID(), addedAt: now.now, question: "?")
    card.competency = "teamwork"
    var review = PracticeReview(id: now.newID(), card: card.id, reviewedAt: now.now)
    review.score = 5
    let journal = journal(
      notes([("teamwork", 2), ("teamwork", nil), (nil, 4)]) + [card, review]
    )
    #expect(scores(of: "teamwork", in: journal) == [2, 5])
  }

  @Test func `leaves out notes taken after the outcome was known`() {
    #expect(scores(of: "teamwork", in: journal(notes([("teamwork", 2)], late: true))).isEmpty)
  }

  @Test(arguments: [([2, 2], nil), ([2, 2, 3], 2), ([5, 5, 5], 5), ([1, 1, 1], 1)])
  func `says more than a count from three scores on`(_ given: [Int], _ level: Int?) throws {
    let teamwork = try #require(Guidance.competency("teamwork"))
    let scores = CompetencyScores(competency: teamwork, scores: given)
    #expect(scores.level == level)
    #expect((scores.anchor == nil) == (level == nil))
  }

  @Test func `lets at most two stand out, the ones with the most room`() {
    let given: [(String?, Int?)] = [("teamwork", 1), ("planning", 3), ("listening", 2)]
      .flatMap { pair in Array(repeating: (pair.0, pair.1), count: 3) }
    let journal = journal(notes(given + [("integrity", 1), ("integrity", 1)]))
    #expect(journal.competenciesToPractise().map(\.competency.id) == ["teamwork", "listening"])
  }

  @Test func `lets nothing stand out that is well on its way`() {
    let given: [(String?, Int?)] = Array(repeating: ("teamwork", 4), count: 3)
    #expect(journal(notes(given)).competenciesToPractise().isEmpty)
  }
}

@Suite struct `Questions to practise` {
  private let clock = FixedClock(seed: 47)

  private func card(_ question: String) -> QuestionCard {
    let now = clock.surroundings
    clock.advance(by: 1)
    return QuestionCard(id: now.newID(), addedAt: now.now, question: question)
  }

  private func review(_ card: QuestionCard) -> PracticeReview {
    let now = clock.surroundings
    clock.advance(by: 1)
    return PracticeReview(id: now.newID(), card: card.id, reviewedAt: now.now)
  }

  @Test func `come with those never tried first, then the ones tried longest ago`() {
    let (first, second, third) = (card("first"), card("second"), card("third"))
    let journal = Given.journal(first, second, third, review(second), review(first))
    #expect(journal.questionsToPractise().map(\.card.question) == ["third", "second", "first"])
  }
}
