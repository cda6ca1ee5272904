import Foundation
import Insights
import Records
import Support
import Testing

/// Scores of mock interviews, the person's own and a listener's, beside those of interviews.
@Suite struct `Scores of mock interviews` {
  private func reading(_ records: [any JournalRecord]) -> CompetencyReading {
    CompetencyReading(InsightGround(Journal().after(saving: records), Given.now))
  }

  private func interview(_ scores: [(String, Int)]) -> [any JournalRecord] {
    Given.talk(.advanced, daysAgo: 60) { notes in
      notes.questions = scores.map { AskedQuestion(text: "a", competency: $0.0, score: $0.1) }
    }
  }

  /// Reckoned by another program: Σ w(y − ȳ) / (Σ w + 0.89/0.35²), the mean of each who scored taken
  /// out by itself, two who scored one answer as one, and weights scaled by Σ w / Σ w².
  @Test func `count twice, each scorer against their own mean: the worked example`() throws {
    let scored = reading(
      interview([("communication", 2), ("listening", 4), ("teamwork", 3)])
        + Given.mock(
          [("communication", 1), ("listening", 4), ("teamwork", nil)],
          heard: [2, 4, 5]
        )
    )
    let levels = try ["communication", "listening", "teamwork"].map { name in
      let place = try #require(scored.competencies.firstIndex { $0.id == name })
      return scored.model.levels[place]
    }
    #expect(near(levels.map(\.shift), [-0.305193, 0.158112, 0.147081]))
    #expect(near(levels.map(\.deviation), [0.313331, 0.313331, 0.313331]))
    #expect(levels.map(\.count) == [2, 2, 2])
  }

  @Test func `are told apart: how many are from mock interviews, and how many from a listener`() {
    let scored = reading(
      interview([("communication", 2), ("listening", 4)])
        + Given.mock([("communication", 1), ("listening", 4)], heard: [2, nil])
        + Given.mock([("communication", 3), ("listening", 3)], heard: [2, 4], daysAgo: 5)
    )
    #expect(scored.count == 6, "a score alone is no comparison, and two of one answer are one")
    #expect(scored.inMocks == 4 && scored.byListeners == 2)
  }

  @Test func `are left out once the outcome they prepared for was known`() throws {
    let talk = Given.talk(.rejected, daysAgo: 40)
    let id = try #require(talk.compactMap { $0 as? Interview }.first?.id)
    func count(daysAgo: Int) -> Int {
      let mock = Given.mock(
        [("communication", 1), ("listening", 4)],
        heard: [1, 5],
        daysAgo: daysAgo,
        preparing: id
      )
      return reading(talk + mock).count
    }
    #expect(count(daysAgo: 41) == 2)
    #expect(count(daysAgo: 20) == 0)
  }

  @Test func `are said on the card, in words where the person prefers them`() throws {
    func more(_ change: (inout Preferences) -> Void = { _ in }) throws -> [String] {
      let records = Given.mocks(6, isHeard: true) + [Given.preferences(change)]
      let cards = Journal().after(saving: records).insights(Given.now)
      let card = try #require(cards.first { $0.kind == .weakestCompetency })
      #expect(card.standing == .likely)
      return card.more.map(Speaker.english.say)
    }
    let said = try more()
    #expect(said.contains("Scored in mock interviews: 18 of 18. Those count twice as much."))
    #expect(said.contains("Of those, scored by a listener: 18 of 18."))
    let words = try more { $0.numbersOff = true }
    #expect(words.contains("Of those, scored by a listener: nearly all."))
  }

  private func near(_ found: [Double], _ known: [Double]) -> Bool {
    zip(found, known).allSatisfy { abs($0 - $1) <= 6e-6 }
  }
}
