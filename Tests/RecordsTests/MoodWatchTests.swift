import Foundation
import Records
import Support
import Testing

@Suite struct `The watch over a low mood` {
  private static let now = Surroundings.fixed(seed: 43)

  /// Check-ins at nine on days counted back from today.
  private static func checkIns(_ moods: [(daysAgo: Int, mood: Int)]) -> [CheckIn] {
    moods.sorted { $0.daysAgo > $1.daysAgo }.map { daysAgo, mood in
      let at = now.now.addingTimeInterval(Double(-daysAgo) * 86_400)
      var checkIn = CheckIn(id: now.newID(), takenAt: at, day: Day(at, in: now.zone))
      checkIn.mood = mood
      return checkIn
    }
  }

  private static func days(_ range: ClosedRange<Int>, _ mood: Int) -> [(daysAgo: Int, mood: Int)] {
    range.map { ($0, mood) }
  }

  /// A story of moods, and the days ago on which the word is said.
  struct Story: Sendable, CustomTestStringConvertible {
    let name: String
    let moods: [(daysAgo: Int, mood: Int)]
    let said: [Int]

    init(_ name: String, _ moods: [(daysAgo: Int, mood: Int)], said: [Int]) {
      (self.name, self.moods, self.said) = (name, moods, said)
    }

    var testDescription: String { name }
  }

  static let stories: [Story] = [
    Story("nothing yet", [], said: []),
    Story("two of five very low", [(4, 1), (3, 5), (2, 0), (1, 5), (0, 5)], said: []),
    Story("three of five very low", [(4, 1), (3, 5), (2, 0), (1, 5), (0, 1)], said: [0]),
    Story("three in a row and no more", [(2, 1), (1, 1), (0, 0)], said: [0]),
    Story(
      "the third is the sixth last",
      [(5, 1), (4, 1), (3, 5), (2, 5), (1, 5), (0, 1)],
      said: []
    ),
    Story("two is not very low", [(2, 2), (1, 2), (0, 2)], said: []),
    Story("very low for 13 days more", days(0...15, 1), said: [13]),
    Story("very low for a fortnight more", days(0...16, 1), said: [14, 0]),
    Story("four below for six days", days(6...20, 7) + days(0...5, 3), said: []),
    Story("four below for seven days", days(7...20, 7) + days(0...6, 3), said: [0]),
    Story("three below for seven days", days(7...20, 7) + days(0...6, 4), said: []),
    Story(
      "a better day in between",
      days(7...20, 7) + days(4...6, 3) + [(3, 5)] + days(0...2, 3),
      said: []
    ),
    Story("four earlier ones are no baseline", days(7...10, 7) + days(0...6, 3), said: []),
    Story("five earlier ones are one", days(7...11, 7) + days(0...6, 3), said: [0]),
    Story("always low is usual", days(0...40, 3), said: []),
    Story("said nothing for more than a week", days(20...30, 7) + [(8, 3), (0, 3)], said: []),
    Story("one at each end of the week", days(20...30, 7) + [(6, 3), (0, 3)], said: [0]),
    Story("low for three weeks", days(22...40, 8) + days(0...21, 2), said: [15, 1]),
    Story(
      "older ones count where the last weeks were silent",
      days(40...50, 7) + days(0...6, 2),
      said: [0]
    ),
  ]

  @Test(arguments: stories)
  func `says its word on these days and no others`(_ story: Story) {
    let said = MoodWatch(Self.checkIns(story.moods)).moments.map {
      Int((Self.now.now.timeIntervalSince($0.at) / 86_400).rounded())
    }
    #expect(said == story.said)
  }

  @Test(arguments: stories)
  func `never says it twice in 14 days`(_ story: Story) {
    let moments = MoodWatch(Self.checkIns(story.moods)).moments
    for (one, next) in zip(moments, moments.dropFirst()) {
      #expect(next.at.timeIntervalSince(one.at) >= 14 * 86_400)
    }
  }

  @Test(arguments: [(-1, false), (0, true), (6, true), (8, false)])
  func `lets practice rest for the week after it`(_ daysLater: Int, _ rests: Bool) {
    let low = Self.checkIns([(2, 1), (1, 1), (0, 0)])
    let then = Self.now.now.addingTimeInterval(Double(daysLater) * 86_400 + 60)
    let journal = low.reduce(Journal()) { $0.after([.save($1)]) }
    #expect(journal.isResting(.fixed(then)) == rests)
  }

  @Test func `says nothing and rests nothing where it is switched off`() {
    var off = Preferences(id: Preferences.theOne, savedAt: .start, zone: "Europe/Berlin")
    off.moodWatchOff = true
    let low = Self.checkIns([(2, 1), (1, 1), (0, 0)])
    let journal = low.reduce(Journal()) { $0.after([.save($1)]) }
    #expect(journal.lowMoods(Self.now).count == 1 && journal.isResting(Self.now))
    let quiet = journal.after([.save(off)])
    #expect(quiet.lowMoods(Self.now).isEmpty && !quiet.isResting(Self.now))
  }

  @Test func `a check-in without a number counts for nothing`() {
    var all = Self.checkIns([(2, 1), (1, 1), (0, 0)])
    all[1].mood = nil
    #expect(MoodWatch(all).moments.isEmpty)
  }
}
