import Foundation
import Insights
import Records
import Samples
import Testing
import Trials

/// A few people of each trial; `make simulate` makes up two thousand for each line.
struct TrialTests {
  private static let few = TrialSize(people: 3, firstSeed: 77, inBytes: 1)

  @Test func `a journal grown from the bytes of an archive is the one grown from records`() {
    let story = SimulatedJournal.search(until: 4, Plant(), parts: .everything, seed: 5)
    var plain = GrowingJournal(story)
    var inBytes = GrowingJournal(story, inBytes: true)
    plain.grow(until: story.end)
    inBytes.grow(until: story.end)
    #expect(inBytes.journal.unknown.isEmpty)
    let one = plain.journal.shelf(Interview.self).map(\.self)
    #expect(one == inBytes.journal.shelf(Interview.self).map(\.self))
    #expect(one.count >= 4)
    let applications = plain.journal.shelf(JobApplication.self).map(\.self)
    #expect(applications == inBytes.journal.shelf(JobApplication.self).map(\.self))
    let notes = plain.journal.shelf(FieldNotes.self).map(\.self)
    #expect(notes == inBytes.journal.shelf(FieldNotes.self).map(\.self))
  }

  @Test func `a seed tells the same story twice`() {
    let stories = (0..<2).map { _ in
      SimulatedJournal.talks(5, Plant(), parts: [.answers, .guesses, .items], seed: 9).records
    }
    let notes = stories.map { $0.compactMap { $0 as? FieldNotes } }
    #expect(notes[0] == notes[1])
    #expect(notes[0].count == 5)
  }

  @Test func `what is planted strongly is ranked first for most`() {
    var found = 0
    for person in 0..<6 {
      var plant = Plant()
      plant.weakStep = FunnelStep.allCases[person % 3]
      plant.odds = 0.1
      let story = SimulatedJournal.search(until: 25, plant, seed: UInt64(300 + person))
      var growing = GrowingJournal(story)
      growing.grow(until: story.end)
      let now = Surroundings(now: story.end, zone: .gmt) { _ in UUID() }
      let reading = FunnelReading(InsightGround(growing.journal, now))
      found += reading.lowest == plant.weakStep ? 1 : 0
    }
    #expect(found >= 5)
  }

  @Test(arguments: [1, 5, 12])
  func `a search stopped at so many first rounds waits for nothing any more`(rounds: Int) {
    let story = SimulatedJournal.search(
      until: rounds,
      Plant(),
      isDecided: true,
      seed: UInt64(40 + rounds)
    )
    var growing = GrowingJournal(story)
    growing.grow(until: story.end)
    let now = Surroundings(now: story.marks[0], zone: .gmt) { _ in UUID() }
    let counts = FunnelCounts(InsightGround(growing.journal, now))
    #expect(counts[.application].passed == rounds)
    let stages = counts.stages { $0.counted }
    let silent = counts[.first].silent.count
    #expect(abs(stages[1].resolved - Double(counts[.first].told + silent)) < 0.02)
    #expect(counts[.first].told + silent == rounds)
  }

  @Test func `a figure that could not be had holds no gate`() {
    for gate in [Gate.atMost(0.1), .atLeast(0), .within(0...1)] {
      #expect(!gate.holds(.nan))
    }
    #expect(Gate.atMost(0.1).holds(0.1) && !Gate.atMost(0.1).holds(0.101))
    #expect(Gate.atLeast(0.8).holds(0.8) && !Gate.atLeast(0.8).holds(0.79))
    #expect(Gate.within(0.85...0.95).holds(0.9) && !Gate.within(0.85...0.95).holds(0.96))
  }

  @Test func `trials of few people come to an end with lines that can fail`() {
    let lines =
      CompetencyTrial(points: 1.2, cell: 9).lines(Self.few)
      + CalibrationTrial(lean: 0.25, cell: 18).lines(Self.few)
      + SegmentTrial(odds: 0.1, cell: 6).lines(TrialSize(people: 1, firstSeed: 77, inBytes: 0))
      + FactorTrial(effect: 2, reliability: 0.7, cell: 14)
      .lines(TrialSize(people: 1, firstSeed: 77, inBytes: 0))
    #expect(lines.contains { $0.holds == true })
    #expect(lines.allSatisfy { ($0.holds == nil) == $0.verdict.isEmpty })
    let kinds: [Insight.Kind] = [.segments, .weakestCompetency, .factors, .calibration]
    #expect(Set(lines.map(\.insight)) == Set(kinds.map(\.rawValue)))
  }

  @Test func `where nothing is wrong nobody is told so, however many rounds there are`() {
    for (place, world) in World.ordinary.enumerated() where [0, 7, 11].contains(place) {
      let lines = WorldTrial(world, cell: 50 + UInt64(place)).lines(Self.few)
      #expect(lines.first?.holds == true)
    }
  }

  @Test func `where half of the rejections are told, right guesses are not called low`() {
    let size = TrialSize(people: 12, firstSeed: 77, inBytes: 0)
    let lines = CalibrationTrial(lean: 0, told: 0.5, cell: 92).lines(size)
    #expect(lines.contains { $0.holds == true })
  }

  @Test func `nobody is shown a pattern before there is enough for one`() {
    let lines = QuietTrial(cell: 21).lines(TrialSize(people: 2, firstSeed: 77, inBytes: 0))
    #expect(lines.allSatisfy { $0.holds == true })
  }

  @Test func `tuning and testing never share a person`() {
    let tuning = TrialSize.tuning(100_000)
    #expect(tuning.firstSeed + 97 * 10_000_000 < TrialSize.testing(1).firstSeed)
  }
}
