import Foundation
import Records
import Support
import Testing

/// What a journal says of practice, from an interview and a role alone.
@Suite struct `Practice as a journal offers it` {
  /// Somebody who begins each day's session and answers all of it, until the interview.
  private struct Days {
    private(set) var journal: Journal
    let interview: Interview
    let needed: [String]
    private(set) var shown: [(at: Date, card: QuestionCard, isNew: Bool)] = []

    init(seed: Seed, daysAhead: Int) {
      var source = SplitMix64(seed: seed.number &+ UInt64(daysAhead) &* 977)
      let clock = FixedClock(
        .start.addingTimeInterval(Double(Int.random(in: -60...540, using: &source)) * 60),
        zone: .gmt,
        seed: seed.number
      )
      let now = clock.surroundings
      var interview = Interview(
        id: now.newID(),
        application: now.newID(),
        addedAt: now.now,
        zone: "GMT"
      )
      interview.day = now.today + daysAhead
      interview.time = ClockTime(hour: Int.random(in: 8...18, using: &source), minute: 0)
      var role = TargetRole(id: now.newID(), addedAt: now.now, title: "Ward manager")
      for competency in Guidance.competencies.shuffled(using: &source).prefix(6) {
        role.importance[competency.id] = Int.random(in: 2...3, using: &source)
      }
      // The deck covers some of it, and other things too.
      let cards = Guidance.questionFamilies.shuffled(using: &source)
        .prefix(Int.random(in: 0...25, using: &source)).map { QuestionCard($0, clock.surroundings) }
      self.interview = interview
      let records: [any JournalRecord] = [interview, role] + cards
      journal = Journal().after(saving: records)
      needed = journal.competenciesNeeded(in: interview)
      while clock.surroundings.now < interview.startsAt ?? .distantPast {
        practise(clock, &source)
        clock.advance(days: 1)
      }
    }

    private mutating func practise(_ clock: FixedClock, _ source: inout SplitMix64) {
      let now = clock.surroundings
      let begun = journal.practiceSession(now)
      #expect(begun.count <= 10)
      journal = journal.after(journal.changes(beginning: begun, now))
      var spoke = 0
      // One at a time, as on the page: each answer asks the journal anew.
      for _ in 0..<12 {
        guard let item = journal.practiceSession(now).items.first else { break }
        shown.append((now.now, item.card, journal.reviews(of: item.card).isEmpty))
        var review = PracticeReview(id: now.newID(), card: item.card.id, reviewedAt: now.now)
        review.rating = [PracticeRating.again, .hard, .good, .easy].randomElement(using: &source)
        review.seconds = Int.random(in: 40...400, using: &source)
        review.isAloud = item.isAloud
        spoke += item.isAloud ? 1 : 0
        journal = journal.after(saving: [review])
      }
      let today = shown.filter { $0.at == now.now }
      #expect(today.count <= 10)
      #expect(today.isEmpty || spoke == 1, "one of the day is said aloud")
    }
  }

  private static let cases = Seed.all.flatMap { seed in (1...14).map { (seed, $0) } }

  @Test(arguments: cases)
  func `before an interview brings all it needs in the last week, and once more the day before`(
    seed: Seed,
    daysAhead: Int
  ) throws {
    let days = Days(seed: seed, daysAhead: daysAhead)
    #expect(days.needed.count == 5)
    let start = try #require(days.interview.startsAt)
    let begins = days.shown.contains { start.timeIntervalSince($0.at) > 24 * 3_600 }
    let known = Set(days.shown.map(\.card.competency))
    for competency in days.needed where begins || known.contains(competency) {
      let moments = days.shown.filter { $0.card.competency == competency }.map(\.at)
      let week = moments.filter { (1...7).contains(Day(start, in: .gmt) - Day($0, in: .gmt)) }
      #expect(!week.isEmpty, "\(competency)")
      let last = try #require(moments.last, "\(competency)")
      #expect((12...36).contains(start.timeIntervalSince(last) / 3_600), "\(competency)")
    }
  }

  @Test(arguments: cases)
  func `brings nothing new in the last day`(seed: Seed, daysAhead: Int) throws {
    let days = Days(seed: seed, daysAhead: daysAhead)
    let start = try #require(days.interview.startsAt)
    for (at, _, isNew) in days.shown where isNew {
      #expect(start.timeIntervalSince(at) > 24 * 3_600)
    }
  }

  private let clock = FixedClock(seed: 17)

  private func interview(in days: Int) -> Interview {
    let now = clock.surroundings
    var interview = Interview(
      id: now.newID(),
      application: now.newID(),
      addedAt: now.now,
      zone: now.zone.identifier
    )
    interview.day = now.today + days
    interview.time = .noon
    return interview
  }

  @Test func `asks what the brief names before what the role is about`() {
    let now = clock.surroundings
    let interview = interview(in: 5)
    var brief = InterviewBrief(id: now.newID(), interview: interview.id, addedAt: now.now)
    brief.requirements = [BriefRequirement(text: "You can explain our report to non-experts")]
    var role = TargetRole(id: now.newID(), addedAt: now.now, title: "Analyst")
    role.importance = ["planning": 2, "teamwork": 3, "leadership": 1]
    let journal = Given.journal(interview, brief, role)
    #expect(
      journal.competenciesNeeded(in: interview) == ["communication", "teamwork", "planning"]
    )
    #expect(journal.practiceEvent(now)?.needed.first == "communication")
  }

  @Test func `heeds no interview that is further off, over, or without a day`() {
    let now = clock.surroundings
    var open = interview(in: 3)
    open.day = nil
    var over = interview(in: 3)
    over.outcome = .rejected
    let journal = Given.journal(interview(in: 15), open, over, interview(in: -1))
    #expect(journal.practiceEvent(now) == nil)
    #expect(journal.after(saving: [interview(in: 14)]).practiceEvent(now) != nil)
  }

  @Test func `takes from the bank only when a session begins, and once`() throws {
    let now = clock.surroundings
    var role = TargetRole(id: now.newID(), addedAt: now.now, title: "Analyst")
    role.importance = ["planning": 3]
    var journal = Given.journal(interview(in: 4), role)
    let session = journal.practiceSession(now)
    #expect(session.fromBank.map { $0.competencies.first } == ["planning"])
    #expect(session.items.isEmpty && session.count == 1 && !session.isEmpty)
    journal = journal.after(journal.changes(beginning: session, now))
    let begun = journal.practiceSession(now)
    #expect(begun.fromBank.isEmpty && begun.items.map(\.card.family) == [session.fromBank[0].id])
    #expect(journal.changes(beginning: begun, now).isEmpty)
  }
}

@Suite struct `A question to practise` {
  private let clock = FixedClock(seed: 23)

  private func review(
    _ card: QuestionCard,
    _ rating: PracticeRating,
    _ journal: inout Journal
  ) {
    let now = clock.surroundings
    var review = PracticeReview(id: now.newID(), card: card.id, reviewedAt: now.now)
    review.rating = rating
    journal = journal.after(saving: [review])
  }

  @Test func `from the bank is asked in other words each time`() throws {
    let family = try #require(Guidance.questionFamilies.first)
    let card = QuestionCard(family, clock.surroundings)
    #expect((0...3).map(card.wording) == family.wordings + [family.wordings[0]])
    var own = card
    own.question = "In my words?"
    #expect(own.wording(after: 2) == "In my words?", "words that were changed stay")
    var gone = card
    gone.family = "not-there-any-more"
    #expect(gone.wording(after: 1) == family.title)
  }

  @Test func `with a title from an earlier version of the bank is still asked in other words`()
    throws
  {
    let now = clock.surroundings
    let family = try #require(Guidance.family("why-you"))
    var card = QuestionCard(
      id: now.newID(),
      addedAt: now.now,
      question: "Why should we choose you?"
    )
    card.family = family.id
    #expect((0..<3).map(card.wording) == family.wordings)
  }

  @Test func `rests, is done with, and is taken up again`() {
    let now = clock.surroundings
    var card = QuestionCard(id: now.newID(), addedAt: now.now, question: "Why us?")
    let rules = PracticeRules(event: nil)
    for (standing, turn) in [(CardStanding.resting, CardTurn.resting), (.retired, .retired)] {
      card.standing = standing
      let journal = Given.journal(card)
      #expect(journal.turn(of: card, rules, now) == turn)
      #expect(journal.practiceSession(now).isEmpty && journal.questionDue(now) == nil)
    }
    card.standing = nil
    #expect(Given.journal(card).turn(of: card, rules, now) == .new)
    #expect(Given.journal(card).questionDue(now)?.id == card.id)
  }

  @Test func `says on which day it comes back, and that it may come once that day is there`() {
    let now = clock.surroundings
    let card = QuestionCard(id: now.newID(), addedAt: now.now, question: "Why us?")
    var journal = Given.journal(card)
    review(card, .good, &journal)
    let rules = PracticeRules(event: nil)
    #expect(journal.turn(of: card, rules, now) == .on(now.today + 2))
    #expect(journal.questionDue(now) == nil)
    clock.advance(days: 1)
    #expect(journal.questionDue(clock.surroundings) == nil)
    clock.advance(days: 9)
    #expect(journal.turn(of: card, rules, clock.surroundings) == .now)
    #expect(journal.questionDue(clock.surroundings)?.id == card.id)
  }

  @Test func `shows for each grade the days it would stay away, as it then does`() {
    let now = clock.surroundings
    let card = QuestionCard(id: now.newID(), addedAt: now.now, question: "Why us?")
    var journal = Given.journal(card)
    review(card, .good, &journal)
    clock.advance(days: 2)
    let rules = PracticeRules(event: nil)
    for grade in Grade.allCases {
      let days = rules.days(after: grade, journal.reviews(of: card), clock.surroundings)
      var after = journal
      review(card, grade.rating, &after)
      let back = clock.surroundings.today + days
      #expect(after.turn(of: card, rules, clock.surroundings) == .on(back))
    }
  }

  @Test func `has one score made of its rubric, where nobody gave one`() throws {
    let now = clock.surroundings
    let card = QuestionCard(id: now.newID(), addedAt: now.now, question: "Why us?")
    let journal = Given.journal(card)
    let draft = Draft(["rubric-evidence": "4", "rubric-structure": "5", "aloud": "yes"])
    let review = try journal.review(of: card, from: draft, now)
    #expect(review.rubric == ["evidence": 4, "structure": 5] && review.isAloud)
    #expect(review.score == 5 && review.grade == .easy && review.wording == "Why us?")
    let own = try journal.review(of: card, from: Draft(["score": "2", "rating": "good"]), now)
    #expect(own.score == 2 && own.grade == .good)
    #expect(throws: Problems.self) {
      try journal.review(of: card, from: Draft(["rubric-evidence": "9", "rating": "fine"]), now)
    }
  }

  @Test func `to tell a story with is made once, and goes with the story`() {
    let now = clock.surroundings
    var story = Story(id: now.newID(), addedAt: now.now, title: "The night shift schedule")
    story.competencies = ["planning", "teamwork"]
    var journal = Given.journal(story)
    let made = journal.changes(practising: story, now)
    journal = journal.after(made.changes)
    let card = journal[made.card]
    #expect(card?.competency == "planning" && card?.kindOfCard == .story)
    #expect(journal.changes(practising: story, now).changes.isEmpty)
    #expect(card.map { journal.look(at: $0).story?.id } == story.id)
    #expect(card?.dimensions == ["evidence", "structure"])
  }
}
