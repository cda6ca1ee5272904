import Insights
import Records
import Statistics

/// Whether the thing that adds to the mood is named, and none where nothing does.
package struct ActivityTrial: Sendable {
  package let effect: Double
  package let logging: Double?
  /// How many days apart two looks are.
  package let every: Int
  private let cell: UInt64

  package init(effect: Double, logging: Double? = nil, every: Int = 2, cell: UInt64) {
    self.effect = effect
    self.logging = logging
    self.every = every
    self.cell = cell
  }

  static let known = [30, 60, 120]

  private struct Found {
    var recall = Tally()
    var oracle = Tally()
    var alerts = Alerts()
    var early = Tally()
  }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var found = Found()
    for person in 0..<size.people { follow(person, size, &found) }
    return effect == 0 ? nullLines(found) : plantedLines(found)
  }

  private func follow(_ person: Int, _ size: TrialSize, _ found: inout Found) {
    var plant = MoodPlant()
    (plant.effect, plant.logging, plant.apart) = (effect, logging, 25)
    let diary = Diary(plant, seed: size.seed(person, cell))
    var growing = GrowingJournal(diary.story, inBytes: person < size.inBytes)
    var first: (at: Int, isRight: Bool)?
    for day in 1...plant.days where day.isMultiple(of: every) || Self.known.contains(day) {
      let now = Story.moment(day - 1, 22)
      growing.grow(until: now)
      let reading = ActivityReading(InsightGround(growing.journal, .at(now)))
      if let named = reading.model.named {
        found.early.add(reading.model.days < ActivityModel.leastDays)
        if first == nil {
          first = (day, effect > 0 && reading.keys[named.activity] == Diary.things[diary.planted])
        }
      }
      guard effect > 0, Self.known.contains(day), !reading.model.effects.isEmpty else { continue }
      let best = reading.model.effects.max { $0.isBest < $1.isBest }
      let key = best.map { reading.keys[$0.activity] }
      found.recall.add(key == Diary.things[diary.planted], at: day)
      found.oracle.add(
        ActivityOracle(diary).best(growing.journal.notedMoods) == diary.planted,
        at: day
      )
    }
    found.alerts.add(first: first)
  }

  private var name: String { logging.map { "noted on \($0.said) of days" } ?? "noted on .4–.9" }

  private func nullLines(_ found: Found) -> [TrialLine] {
    [
      TrialLine(
        insight: "C-vi",
        cell: "activities, nothing planted, \(name)",
        what: "ever false over 120 days",
        found: found.alerts.ever.said(),
        oracle: "",
        gate: "≤ .12",
        holds: found.alerts.ever.share() <= 0.12
      )
    ]
  }

  private func plantedLines(_ found: Found) -> [TrialLine] {
    let cell = "activities, +\(effect), \(name)"
    let recalls = Self.known.map { day in
      TrialLine(
        insight: "C-vi",
        cell: cell,
        what: "recall@1, day \(day)",
        found: found.recall.said(day),
        oracle: found.oracle.said(day),
        gate: "",
        holds: nil
      )
    }
    let median = found.alerts.median
    return recalls + [
      TrialLine(
        insight: "C-vi",
        cell: cell,
        what: "precision when fired (\(found.alerts.ever.said()) fire)",
        found: found.alerts.precise.said(),
        oracle: "",
        gate: "≥ .80",
        holds: found.alerts.precise.share() >= 0.8
      ),
      TrialLine(
        insight: "C-vi",
        cell: cell,
        what: "first right alert, median day",
        found: median.isNaN ? "–" : "\(Int(median))",
        oracle: "",
        gate: "",
        holds: nil
      ),
    ]
  }
}

extension Journal {
  /// The days with a number, counted from the first of the story.
  fileprivate var notedMoods: [(day: Int, mood: Double)] {
    shelf(CheckIn.self).compactMap { checkIn in
      checkIn.mood.map { (checkIn.day - Story.start, Double($0)) }
    }
  }
}
