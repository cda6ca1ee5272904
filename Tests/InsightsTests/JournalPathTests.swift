import Foundation
import Insights
import Records
import Support
import Testing

/// The worked examples again, this time from records.
struct JournalPathTests {
  private func ground(_ records: [any JournalRecord]) -> InsightGround {
    InsightGround(Journal().after(saving: records), Given.now)
  }

  @Test func `sixty applications, nine first rounds and five final ones give the worked example`() {
    let own = Given.preferences {
      $0.usualShares = ["application-to-interview": 10, "round-to-next": 45, "final-to-offer": 30]
    }
    let reading = FunnelReading(ground(Given.funnel(60, 9, 5, 0) + [own]))
    let steps = FunnelStep.allCases.map { reading.counts[$0] }
    #expect(steps.map(\.passed) == [9, 5, 0])
    #expect(steps.map(\.told) == [60, 9, 5])
    #expect(near(reading.model.stages.map(\.shift), [0.3332, 0.2265, -0.6808]))
    #expect(near(reading.model.stages.map(\.isLowest), [0.0604, 0.1332, 0.8064]))
    #expect(reading.named == nil)
    #expect(reading.lowest == .later)
  }

  @Test(arguments: [Outcome.offer, .advanced, .rejected])
  func `whatever comes of an only round, it counts for the step of that round`(_ outcome: Outcome) {
    let own = Given.application(outcome == .rejected ? .rejected : .offer)
    let counts = FunnelCounts(ground([own, Given.interview(of: own, outcome)]))
    #expect(counts[.first].count == 1 && counts[.later].count == 0)
    #expect(counts[.first].passed == (outcome == .rejected ? 0 : 1))
  }

  @Test(arguments: 1...6)
  func `of any number of rounds, one step each, a rejection counts where a pass would`(
    _ rounds: Int
  ) {
    for last in [Outcome.offer, .rejected] {
      let own = Given.application(last == .offer ? .offer : .rejected)
      let talks = (0..<rounds).map { place in
        Given.interview(of: own, place + 1 < rounds ? .advanced : last, daysAgo: 80 - place)
      }
      let counts = FunnelCounts(ground([own] + talks))
      #expect(counts[.first].count == 1 && counts[.later].count == rounds - 1)
      let passed = counts[.first].passed + counts[.later].passed
      #expect(passed == (last == .offer ? rounds : rounds - 1))
      #expect(counts.processes.passed == (last == .offer ? 1 : 0) && counts.processes.count == 1)
    }
  }

  @Test func `an interview that was canceled is none, neither for the flow nor for the steps`()
    throws
  {
    let own = Given.application(.applied)
    let records: [any JournalRecord] = [own, Given.interview(of: own, .cancelled)]
    #expect(FunnelCounts(ground(records))[.application].passed == 0)
    let cards = Journal().after(saving: records).insights(Given.now)
    let flow = try #require(cards.first { $0.kind == .flow })
    #expect(Speaker.english.say(flow.summary).contains("no interview recorded yet"))
  }

  @Test func `a first call is an interview, both for the flow and for the steps`() throws {
    let records = [Given.application(.screen)]
    #expect(FunnelCounts(ground(records))[.application].passed == 1)
    let flow = try #require(
      Journal().after(saving: records).insights(Given.now).first { $0.kind == .flow }
    )
    #expect(
      Speaker.english.say(flow.summary) == "Of your applications, 1 of 1 led to an interview."
    )
  }

  @Test func `what was withdrawn or cancelled counts neither way`() {
    let withdrawn = Given.application(.withdrawn)
    let cancelled = Given.application(.cancelled)
    let talk = Given.interview(of: withdrawn, .withdrew)
    let counts = FunnelCounts(ground([withdrawn, cancelled, talk]))
    #expect(counts[.application].told == 1, "the one that led to an interview")
    #expect(counts[.first].told == 0)
  }

  @Test func `silence counts the more the longer it lasts, and never as a whole`() {
    func resolved(_ daysAgo: Int) -> Double {
      FunnelReading(ground([Given.application(.applied, daysAgo: daysAgo)]))[.application].resolved
    }
    #expect(resolved(7) < resolved(30))
    #expect(resolved(30) < resolved(90))
    #expect(resolved(90) > 0.8)
    #expect(resolved(90) < 1)
  }

  @Test func `the worked example of segments holds for interviews by their format`() throws {
    let records =
      Given.sorted(phone: (5, of: 8), video: (1, of: 6))
      + (0..<4).flatMap { Given.talk($0 < 2 ? .advanced : .rejected, format: .panel) }
    let levels = SegmentReading(ground(records)).levels.filter { $0.dimension == .format }
    let byName = Dictionary(uniqueKeysWithValues: levels.map { ($0.name, $0.model) })
    let models = try ["phone", "video", "panel"].map { try #require(byName[$0]) }
    #expect(near(models.map(\.shift), [0.3411, -0.3847, 0.0769]))
    #expect(near(models.map(\.isLow), [0.1131, 0.5819, 0.2556]))
    #expect(near(models.map(\.share), [0.5066, 0.3448, 0.4466]))
    #expect(models.allSatisfy { $0.interval.contains($0.share) })
  }

  @Test func `the worked example of guesses holds`() {
    let guesses = [70, 60, 80, 50, 90, 40, 70, 60, 30, 80]
    let came = [0, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    let records = zip(guesses, came).enumerated().flatMap { place, pair in
      Given.talk(pair.1 == 1 ? .advanced : .rejected, daysAgo: 60 - place) {
        $0.prediction = pair.0
      }
    }
    let reading = CalibrationReading(ground(records))
    #expect(near([reading.forecasts.brier, reading.forecasts.bias], [0.249, 0.23]))
    #expect(near([reading.model.bias, reading.model.deviation], [0.1215, 0.1030]))
    #expect(near([reading.model.isHigh], [0.7561]))
  }

  @Test func `notes taken after the answer are left out of everything`() {
    let late = (0..<12).flatMap { place in
      Given.talk(.rejected, daysAgo: 100 - place, isLate: true) { notes in
        notes.prediction = 90
        notes.items = ["a1": 1]
        notes.questions = [
          AskedQuestion(text: "a", competency: "communication", score: 1),
          AskedQuestion(text: "b", competency: "teamwork", score: 4),
        ]
      }
    }
    let ground = ground(late)
    #expect(CalibrationReading(ground).count == 0)
    #expect(CompetencyReading(ground).count == 0)
    #expect(FactorReading(ground).count == 0)
  }

  @Test func `a group is named for what goes along with getting further, in two looks`() {
    let reading = FactorReading(ground(Given.counted(40, apart: 2)))
    #expect(Set(reading.named.map(\.id)) == ["a1", "a2"])
    #expect(FactorReading(ground(Given.counted(40, apart: 0))).named.isEmpty)
    #expect(FactorReading(ground(Given.counted(19, apart: 2))).model.look == nil)
  }

  private func near(_ found: [Double], _ known: [Double]) -> Bool {
    found.count == known.count && zip(found, known).allSatisfy { abs($0 - $1) <= 6e-5 }
  }
}
