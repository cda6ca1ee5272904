import Foundation
@testable import Records
import Support
import Testing

@Suite struct `Practice before an interview` {
  /// Somebody who practises once a day, everything that is offered, until an interview.
  private struct Days {
    let event: PracticeEvent
    private(set) var shown: [(at: Date, card: QuestionCard, isNew: Bool)] = []
    private let tried: Set<String>

    init(seed: Seed, daysAhead: Int) {
      var source = SplitMix64(seed: seed.number &+ UInt64(daysAhead))
      let clock = FixedClock(
        .start.addingTimeInterval(Double(Int.random(in: -60...540, using: &source)) * 60),
        zone: .gmt,
        seed: seed.number
      )
      let today = clock.surroundings.today
      let hour = ClockTime(hour: Int.random(in: 8...18, using: &source), minute: 0) ?? .noon
      let all = ["teamwork", "planning", "listening", "leadership", "integrity", "initiative"]
      let needed = Array(all.shuffled(using: &source).prefix(Int.random(in: 1...5, using: &source)))
      event = PracticeEvent(
        interview: clock.surroundings.newID(),
        startsAt: (today + daysAhead).at(hour, in: .gmt),
        needed: needed,
        in: .gmt
      )
      let cards = (0..<Int.random(in: 6...40, using: &source)).map { index in
        var card = QuestionCard(
          id: clock.surroundings.newID(),
          addedAt: clock.surroundings.now,
          question: "\(index)"
        )
        card.competency = index < needed.count ? needed[index] : all.randomElement(using: &source)
        return card
      }
      var journal = Journal().after(saving: cards)
      tried = Days.practiseEarlier(cards, &journal, clock, &source)
      while clock.surroundings.now < event.startsAt {
        practise(&journal, clock, &source)
        clock.advance(days: 1)
      }
    }

    /// Some of the cards have a past of up to two months.
    private static func practiseEarlier(
      _ cards: [QuestionCard],
      _ journal: inout Journal,
      _ clock: FixedClock,
      _ source: inout SplitMix64
    ) -> Set<String> {
      var tried: Set<String> = []
      for card in cards where Bool.random(using: &source) {
        let days = (0..<Int.random(in: 1...4, using: &source))
          .map { _ in Int.random(in: 1...60, using: &source) }
        for day in days.sorted(by: >) {
          let at = clock.surroundings.now.addingTimeInterval(-Double(day) * 86_400)
          journal = journal.after(saving: [Days.review(card, at, clock, &source)])
        }
        card.competency.map { _ = tried.insert($0) }
      }
      return tried
    }

    private mutating func practise(
      _ journal: inout Journal,
      _ clock: FixedClock,
      _ source: inout SplitMix64
    ) {
      let session = journal.practiceSession(PracticeRules(event: event), clock.surroundings)
      #expect(session.items.count <= 10)
      for item in session.items {
        let isNew = journal.reviews(of: item.card).isEmpty
        shown.append((clock.surroundings.now, item.card, isNew))
        let review = Days.review(item.card, clock.surroundings.now, clock, &source)
        journal = journal.after(saving: [review])
      }
    }

    private static func review(
      _ card: QuestionCard,
      _ at: Date,
      _ clock: FixedClock,
      _ source: inout SplitMix64
    ) -> PracticeReview {
      var review = PracticeReview(id: clock.surroundings.newID(), card: card.id, reviewedAt: at)
      review.rating = [PracticeRating.again, .hard, .good, .easy].randomElement(using: &source)
      review.seconds = Int.random(in: 40...90, using: &source)
      return review
    }

    /// Of what is needed: what was tried before, or could be begun before the last day.
    var reachable: [String] {
      let begins = shown.contains { event.admitsNew(at: $0.at) }
      return event.needed.filter { begins || tried.contains($0) }
    }

    func moments(of competency: String) -> [Date] {
      shown.filter { $0.card.competency == competency }.map(\.at)
    }
  }

  private static let cases = Seed.all.flatMap { seed in (1...14).map { (seed, $0) } }

  @Test(arguments: cases)
  func `brings each needed competency in the last week, and once more about a day before`(
    seed: Seed,
    daysAhead: Int
  ) throws {
    let days = Days(seed: seed, daysAhead: daysAhead)
    for competency in days.reachable {
      let moments = days.moments(of: competency)
      let before = moments.map { days.event.day - Day($0, in: .gmt) }
      #expect(before.contains { (1...7).contains($0) }, "\(competency)")
      let last = try #require(moments.last)
      let hours = days.event.startsAt.timeIntervalSince(last) / 3_600
      #expect((12...36).contains(hours), "\(competency)")
    }
  }

  @Test(arguments: cases)
  func `brings nothing new in the last day, and nothing at all in the last twelve hours`(
    seed: Seed,
    daysAhead: Int
  ) {
    let days = Days(seed: seed, daysAhead: daysAhead)
    for (at, _, isNew) in days.shown {
      let hours = days.event.startsAt.timeIntervalSince(at) / 3_600
      #expect(hours >= 12)
      #expect(!isNew || hours > 24)
    }
  }

  @Test(arguments: [(1, 1), (2, 1), (5, 2), (7, 3), (14, 6)])
  func `keeps a question away for half the days that are left`(days: Int, longest: Int) {
    let now = Given.now
    let event = PracticeEvent(
      interview: now.newID(),
      startsAt: (now.today + days).at(.noon, in: now.zone),
      needed: ["teamwork"],
      in: now.zone
    )
    #expect(event.longest(on: now.today) == longest)
    let memory = MemoryState(stability: 300, difficulty: 2)
    #expect(FSRS6().interval(for: memory, atMost: event.longest(on: now.today)) == longest)
  }
}
