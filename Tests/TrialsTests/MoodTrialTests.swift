import Foundation
import Records
import Samples
import Testing
import Trials

/// A few people of each diary trial, so that a rule that breaks is noticed before `make simulate`.
struct MoodTrialTests {
  private static let few = TrialSize(people: 24, firstSeed: 1_000_000_001, inBytes: 2)

  @Test func `with nothing planted few are told that something helps`() throws {
    let line = try #require(
      ActivityTrial(effect: 0, every: 20, cell: 30).lines(Self.few).first
    )
    #expect(line.holds == true)
  }

  @Test func `a planted point is named rightly`() {
    let lines = ActivityTrial(effect: 1, every: 30, cell: 31).lines(Self.few)
    #expect(lines.filter { $0.holds != nil }.allSatisfy { $0.holds == true })
  }

  @Test func `setbacks come out as long as they were made`() {
    let lines = SetbackTrial(decay: 3, apart: 25, days: 240, known: 0.9, cell: 32).lines(Self.few)
    #expect(lines.contains { $0.holds == true })
  }

  @Test func `the same seed tells the same diary`() {
    let (one, other) = (Diary(MoodPlant(), seed: 7), Diary(MoodPlant(), seed: 7))
    #expect(one.story.events.map(\.record.reference) == other.story.events.map(\.record.reference))
    #expect(one.course == other.course && one.done == other.done)
    #expect(one.done != Diary(MoodPlant(), seed: 8).done)
  }
}
