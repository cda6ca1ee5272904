import Samples
import Insights
import Records

/// Whether the thing that adds to the mood is named, and none where nothing does.
package struct ActivityTrial: Trial {
  let effect: Double
  let logging: Double?
  /// How many days apart two looks are.
  let every: Int
  private let cell: UInt64

  package init(effect: Double, logging: Double? = nil, every: Int = 2, cell: UInt64) {
    self.effect = effect
    self.logging = logging
    self.every = every
    self.cell = cell
  }

  static let known = [30, 60, 120]

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var plant = MoodPlant()
    (plant.effect, plant.logging, plant.apart) = (effect, logging, 25)
    let diary = Diary(plant, seed: size.seed(person, cell))
    let looks = (1...plant.days).filter { $0.isMultiple(of: every) || Self.known.contains($0) }
    let first = diary.follow(looks, inBytes: size.isInBytes(person)) { look in
      let reading = ActivityReading(look.ground)
      if effect > 0, Self.known.contains(look.known) {
        rank(reading, diary, look, &found)
      }
      return reading.model.named.map {
        effect > 0 && reading.keys[$0.activity] == Diary.things[diary.planted]
      }
    }
    found.alerts.add(first: first)
  }

  private func rank(
    _ reading: ActivityReading,
    _ diary: Diary,
    _ look: Look,
    _ found: inout Findings
  ) {
    guard let best = reading.model.effects.max(by: { $0.isBest < $1.isBest }) else { return }
    let isFound = reading.keys[best.activity] == Diary.things[diary.planted]
    found.recall.add(isFound, at: look.known)
    let oracle = ActivityOracle(diary).best(look.journal.notedMoods)
    found.oracle.add(oracle == diary.planted, at: look.known)
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    let name = logging.map { "noted on \($0.said) of days" } ?? "noted on .4–.9"
    guard effect != 0 else {
      let table = CellTable(insight: .activities, cell: "nothing planted, \(name)")
      return [table.falseAlarms(found, over: "120 days", gate: 0.12)]
    }
    let table = CellTable(insight: .activities, cell: "+\(effect), \(name)")
    return table.recalls(found, "day ", at: Self.known) + [
      table.precision(found), table.firstRight(found, "day"), table.told(found, by: 60, "day"),
      table.told(found, by: 120, "day"),
    ]
  }
}

extension Diary {
  /// Follows the diary from evening to evening.
  func follow(_ days: some Sequence<Int>, inBytes: Bool, named: (Look) -> Bool?) -> Alerts.First? {
    story.follow(
      days,
      inBytes: inBytes,
      moment: { SimulatedJournal.moment($0 - 1, 22) },
      named: named
    )
  }
}

extension Journal {
  /// The days with a number, counted from the first of the story.
  fileprivate var notedMoods: [(day: Int, mood: Double)] {
    shelf(CheckIn.self).compactMap { checkIn in
      checkIn.mood.map { (checkIn.day - SimulatedJournal.start, Double($0)) }
    }
  }
}
