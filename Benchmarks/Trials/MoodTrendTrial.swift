import Samples
import Insights
import Records

/// How often a mood is said to rise or sink where it does neither, and where it rises.
package struct MoodTrendTrial: Trial {
  let rise: Double
  let apart: Double?
  /// How many days apart two looks are.
  let every: Int
  private let cell: UInt64

  init(rise: Double, apart: Double? = nil, every: Int = 3, cell: UInt64) {
    self.rise = rise
    self.apart = apart
    self.every = every
    self.cell = cell
  }

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var plant = MoodPlant()
    (plant.rise, plant.apart, plant.activities) = (rise, apart, 0)
    let diary = Diary(plant, seed: size.seed(person, cell))
    let looks = stride(from: 24, through: plant.days, by: every)
    var isSeen = false
    let first = diary.follow(looks, inBytes: size.isInBytes(person)) { look in
      guard let way = MoodTrendModel.direction(look.ground) else { return nil }
      // While it rises, or soon after.
      if way == .up, (66...101).contains(look.known) { isSeen = true }
      return way == .up && rise > 0
    }
    found.alerts.add(first: first)
    found.recall.add(isSeen)
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    guard rise == 0 else {
      let table = CellTable(insight: .moodTrend, cell: "+\(rise) over four weeks")
      return [table.line("seen while it rises or soon after", found.recall.share())]
    }
    let dips = apart.map { "a dip every \(Int($0)) days" }
    let table = CellTable(insight: .moodTrend, cell: "no trend" + (dips.map { ", \($0)" } ?? ""))
    // Dips are true rises and falls, so that nothing is asked where there are any.
    return [table.falseAlarms(found, over: "120 days", gate: apart == nil ? 0.12 : nil)]
  }
}
