import Insights
import Records
import Statistics

/// How often a mood is said to rise or sink where it does neither, and where it rises.
package struct MoodTrendTrial: Sendable {
  package let rise: Double
  package let apart: Double?
  /// How many days apart two looks are.
  package let every: Int
  private let cell: UInt64

  package init(rise: Double, apart: Double? = nil, every: Int = 3, cell: UInt64) {
    self.rise = rise
    self.apart = apart
    self.every = every
    self.cell = cell
  }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var (ever, found) = (Tally(), Tally())
    for person in 0..<size.people { follow(person, size, &ever, &found) }
    guard rise == 0 else {
      return [
        line("+\(rise) over four weeks", "seen while it rises or soon after", found, gate: nil)
      ]
    }
    let cell = apart.map { "no trend, a dip every \(Int($0)) days" } ?? "no trend"
    // Dips are true rises and falls, so that nothing is asked where there are any.
    return [line(cell, "ever said over 120 days", ever, gate: apart == nil ? 0.12 : nil)]
  }

  private func follow(
    _ person: Int,
    _ size: TrialSize,
    _ ever: inout Tally,
    _ found: inout Tally
  ) {
    var plant = MoodPlant()
    (plant.rise, plant.apart, plant.activities) = (rise, apart, 0)
    let diary = Diary(plant, seed: size.seed(person, cell))
    var growing = GrowingJournal(diary.story, inBytes: person < size.inBytes)
    var (fires, hits) = (false, false)
    for day in stride(from: 24, through: plant.days, by: every) {
      let now = Story.moment(day - 1, 22)
      growing.grow(until: now)
      guard let way = MoodTrendModel.direction(InsightGround(growing.journal, .at(now))) else {
        continue
      }
      fires = true
      if way == .up, (66...101).contains(day) { hits = true }
    }
    ever.add(fires)
    found.add(hits)
  }

  private func line(_ cell: String, _ what: String, _ tally: Tally, gate: Double?) -> TrialLine {
    TrialLine(
      insight: "C-vi",
      cell: "mood, \(cell)",
      what: what,
      found: tally.said(),
      oracle: "",
      gate: gate.map { "≤ \($0.said)" } ?? "",
      holds: gate.map { tally.share() <= $0 }
    )
  }
}
