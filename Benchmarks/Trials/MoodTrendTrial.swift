import Samples
import Insights
import Records

/// How often a mood is said to rise or sink where it does neither, and where it rises.
package struct MoodTrendTrial: Trial {
  let rise: Double
  let apart: Double?
  /// How much of one day's mood carries over to the next.
  let carried: Double
  /// How many days apart two looks are.
  let every: Int
  private let cell: UInt64

  init(rise: Double, apart: Double? = nil, carried: Double = 0.35, every: Int = 3, cell: UInt64) {
    self.rise = rise
    self.apart = apart
    self.carried = carried
    self.every = every
    self.cell = cell
  }

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var plant = MoodPlant()
    (plant.rise, plant.apart, plant.activities) = (rise, apart, 0)
    plant.carried = carried
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
    let dips = apart.map { ", a rejection every \(Int($0)) days" } ?? ""
    let slow = carried > 0.5 ? ", moods that last" : ""
    let table = CellTable(insight: .moodTrend, cell: "no trend\(dips)\(slow)")
    return [table.falseAlarms(found, over: "120 days", gate: 0.2)]
  }
}
