import Samples
import Foundation
import Insights
import Records

/// Whether a lean of guesses is found, and none where guesses are right.
package struct CalibrationTrial: Trial {
  let lean: Double
  /// How many rejections are told, and after how many days the person closes the others.
  private let told: Double
  private let closing: Int?
  /// How many of the guesses before a rejection are never written down.
  private let forgotten: Double
  private let cell: UInt64

  package init(
    lean: Double,
    told: Double = 1,
    closing: Int? = nil,
    forgotten: Double = 0,
    cell: UInt64
  ) {
    self.forgotten = forgotten
    self.lean = lean
    self.told = told
    self.closing = closing
    self.cell = cell
  }

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var plant = Plant()
    plant.lean = lean
    let seed = size.seed(person, cell)
    let story = SimulatedJournal.talks(60, plant, parts: .guesses, seed: seed)
      .telling(told, closing: closing, seed: seed).forgetting(forgotten, seed: seed)
    var isNaivelyTold = false
    let first = story.follow(10...60, inBytes: size.isInBytes(person)) { look in
      let model = CalibrationReading(look.ground).model
      isNaivelyTold = isNaivelyTold || look.naiveLean(lean)
      if look.known == 40 { found.cover.add(model.interval.contains(lean)) }
      guard model.runsHigh || model.runsLow else { return nil }
      return model.runsHigh == (lean > 0) && lean != 0
    }
    found.alerts.add(first: first)
    found.naive.add(isNaivelyTold)
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    let table = CellTable(
      insight: .calibration,
      cell: (lean == 0 ? "guesses are right" : "lean \(lean)") + silence
        + (forgotten > 0 ? ", \(forgotten) of guesses before a rejection not noted" : "")
    )
    let cover = table.line("90 % interval holds the lean, n=40", found.cover.share())
    guard lean != 0 else {
      return [
        table.line(
          "ever false over 60 guesses, either way",
          found.alerts.ever.share(),
          naive: found.naive.share(),
          gate: .atMost(told < 1 ? 0.07 : 0.08)
        ), cover,
      ]
    }
    if told < 1 {
      return [
        table.line("told within 60 guesses", found.alerts.ever.share(), gate: .atLeast(0.5)),
        table.precision(found), cover,
      ]
    }
    return [
      table.precision(found), table.firstRight(found, "n"), table.told(found, by: 35, "guess"),
      table.told(found, by: 60, "guess"), cover,
    ]
  }

  private var silence: String {
    let closed = closing.map { ", the others closed after \($0) days" } ?? ""
    return told < 1 ? ", \(told) of rejections told\(closed)" : ""
  }
}

extension Look {
  /// Whether somebody would see a lean who compares the average guess with the interviews that led
  /// on, of ten or more with an answer, and finds them ten in a hundred apart or more.
  fileprivate func naiveLean(_ lean: Double) -> Bool {
    var (guesses, led, count) = (0.0, 0.0, 0.0)
    for interview in journal.shelf(Interview.self) {
      guard interview.outcome == .advanced || interview.outcome == .rejected,
        let guess = journal.records(FieldNotes.self, mentioning: interview.id.raw).last?.prediction
      else { continue }
      guesses += Double(guess) / 100
      led += interview.outcome == .advanced ? 1 : 0
      count += 1
    }
    return count >= 10 && abs(guesses - led) >= 0.1 * count
  }
}
