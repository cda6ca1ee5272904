import Foundation
import Records
import Support
import Testing

@Suite struct `The grade of an answer` {
  private static let answers: [(Double?, Int?, Bool, Grade)] = [
    (1.5, nil, false, .again), (2.5, 100, false, .hard), (3.5, 100, false, .good),
    (3.5, 200, false, .hard), (3.5, 100, true, .hard), (4.5, 100, false, .easy),
    (4.5, 200, false, .good), (4.5, 100, true, .hard), (nil, 100, false, .good),
    (nil, nil, true, .hard), (1.5, 100, true, .again),
  ]

  @Test(arguments: answers)
  func `is proposed from score, time and notes`(
    score: Double?,
    seconds: Int?,
    usedNotes: Bool,
    grade: Grade
  ) {
    #expect(Grade.proposed(score: score, seconds: seconds, usedNotes: usedNotes) == grade)
  }

  @Test func `is what the person said, where they said anything`() {
    let now = Given.now
    var review = PracticeReview(id: now.newID(), card: now.newID(), reviewedAt: now.now)
    review.rubric = ["evidence": 4, "answers": 5]
    #expect(review.grade == .easy)
    review.rating = .hard
    #expect(review.grade == .hard)
    review.rating = PracticeRating(rawValue: "a newer word")
    #expect(review.grade == .easy)
  }
}

@Suite struct `A day of practice` {
  private let clock = FixedClock(seed: 91)
  private let rules = PracticeRules(event: nil)

  private func card(_ competency: String?) -> QuestionCard {
    let now = clock.surroundings
    clock.advance(by: 1)
    var card = QuestionCard(id: now.newID(), addedAt: now.now, question: "?")
    card.competency = competency
    return card
  }

  private func review(_ card: QuestionCard, _ rating: PracticeRating) -> PracticeReview {
    let now = clock.surroundings
    var review = PracticeReview(id: now.newID(), card: card.id, reviewedAt: now.now)
    review.rating = rating
    return review
  }

  private func session(_ journal: Journal) -> [QuestionCard] {
    journal.practiceSession(rules, clock.surroundings).items.map(\.card)
  }

  @Test func `has ten questions at most, and those of today count`() {
    let cards = (0..<20).map { _ in card("teamwork") }
    var journal = Journal().after(saving: cards)
    #expect(session(journal).count == 10)
    journal = journal.after(saving: cards.prefix(4).map { review($0, .good) })
    #expect(session(journal).count == 6)
  }

  @Test func `has fifteen minutes at most, by what answers took`() {
    let cards = (0..<10).map { _ in card("teamwork") }
    let reviews = cards.map { card in
      var review = review(card, .again)
      review.seconds = 300
      return review
    }
    clock.advance(days: 5)
    #expect(session(Journal().after(saving: cards + reviews)).count == 3)
  }

  @Test func `begins with what is least likely to be remembered`() {
    let (first, second) = (card("teamwork"), card("teamwork"))
    let reviews = [review(first, .good), review(second, .again)]
    clock.advance(days: 4)
    let journal = Journal().after(saving: [first, second]).after(saving: reviews)
    #expect(session(journal).map(\.id) == [second.id, first.id])
  }

  @Test func `has no two of one competency in a row where that can be`() {
    let names = ["teamwork", "teamwork", "teamwork", "planning", "planning", "listening"]
    let row = session(Journal().after(saving: names.map(card))).map(\.competency)
    #expect(zip(row, row.dropFirst()).allSatisfy { $0 != $1 })
    #expect(row.count == names.count)
  }

  @Test func `keeps nothing away for longer than three weeks`() {
    let card = card("teamwork")
    var journal = Journal().after(saving: [card])
    for _ in 0..<5 {
      journal = journal.after(saving: [review(card, .easy)])
      clock.advance(days: 21)
      #expect(session(journal).count == 1)
    }
  }

  @Test func `leaves out what was put aside for today, and facts of an interview that is over`() {
    let now = clock.surroundings
    var interview = Interview(
      id: now.newID(),
      application: now.newID(),
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.day = now.today - 1
    var fact = card(nil)
    fact.sort = .fact
    fact.interview = interview.id
    let aside = card("planning")
    let setAside = SetAside(
      id: now.newID(),
      subject: aside.id.raw,
      until: now.today + 1,
      saidAt: now.now
    )
    let records: [any JournalRecord] = [interview, fact, aside, setAside]
    #expect(session(Journal().after(saving: records)).isEmpty)
  }
}
