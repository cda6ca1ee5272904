import Foundation
import Insights
import Records
import Statistics

/// Whether a lean of guesses is found, and none where guesses are right.
package struct CalibrationTrial: Sendable {
  package let lean: Double
  private let cell: UInt64

  package init(lean: Double, cell: UInt64) {
    self.lean = lean
    self.cell = cell
  }

  private struct Found {
    var alerts = Alerts()
    var cover = Tally()
  }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var found = Found()
    for person in 0..<size.people { follow(person, size, &found) }
    guard lean != 0 else {
      return [
        TrialLine(
          insight: "C-iv",
          cell: "guesses are right",
          what: "ever false over 60 guesses, either way",
          found: found.alerts.ever.said(),
          oracle: "",
          gate: "≤ .08",
          holds: found.alerts.ever.share() <= 0.08
        ), coverLine("guesses are right", found),
      ]
    }
    return plantedLines(found)
  }

  private func follow(_ person: Int, _ size: TrialSize, _ found: inout Found) {
    var plant = Plant()
    plant.lean = lean
    let story = Story.talks(60, plant, telling: .guesses, seed: size.seed(person, cell))
    var growing = GrowingJournal(story, inBytes: person < size.inBytes)
    var first: (at: Int, isRight: Bool)?
    for known in 10...60 {
      growing.grow(until: story.marks[known - 1])
      let reading = CalibrationReading(
        InsightGround(growing.journal, .at(story.marks[known - 1]))
      )
      if first == nil, reading.model.runsHigh || reading.model.runsLow {
        first = (known, reading.model.runsHigh == (lean > 0) && lean != 0)
      }
      if known == 40 { found.cover.add(reading.model.interval.contains(lean)) }
    }
    found.alerts.add(first: first)
  }

  private func coverLine(_ cell: String, _ found: Found) -> TrialLine {
    TrialLine(
      insight: "C-iv",
      cell: cell,
      what: "90 % interval holds the lean, n=40",
      found: found.cover.said(),
      oracle: "",
      gate: "",
      holds: nil
    )
  }

  private func plantedLines(_ found: Found) -> [TrialLine] {
    let cell = "lean \(lean)"
    return [
      TrialLine(
        insight: "C-iv",
        cell: cell,
        what:
          "found by 60 guesses (median \(Int(found.alerts.median.isNaN ? 0 : found.alerts.median)))",
        found: found.alerts.ever.said(),
        oracle: "",
        gate: "",
        holds: nil
      ),
      TrialLine(
        insight: "C-iv",
        cell: cell,
        what: "precision when fired",
        found: found.alerts.precise.said(),
        oracle: "",
        gate: "≥ .80",
        holds: found.alerts.precise.share() >= 0.8
      ), coverLine(cell, found),
    ]
  }
}
