import Foundation
import Insights
import Records
import Statistics
import Wording

/// Whether the competency that is weaker is named, and none where all are alike.
package struct CompetencyTrial: Sendable {
  package let points: Double
  private let cell: UInt64

  package init(points: Double, cell: UInt64) {
    self.points = points
    self.cell = cell
  }

  static let interviews = 40
  static let known = [3, 5, 10, 20, 40]
  static let recalled: [Double: [Double]] = [
    0.8: [0.37, 0.44, 0.58, 0.67, 0.80], 1.2: [0.55, 0.66, 0.82, 0.91, 0.98],
  ]

  private struct Found {
    var recall = Tally()
    var oracle = Tally()
    var alerts = Alerts()
  }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var found = Found()
    for person in 0..<size.people { follow(person, size, &found) }
    guard points != 0 else {
      return [
        TrialLine(
          insight: "C-iii-a",
          cell: "nothing planted",
          what: "ever false over 40 interviews",
          found: found.alerts.ever.said(),
          oracle: "",
          gate: "≤ .05",
          holds: found.alerts.ever.share() <= 0.05
        )
      ]
    }
    return plantedLines(found)
  }

  private func follow(_ person: Int, _ size: TrialSize, _ found: inout Found) {
    var plant = Plant()
    plant.points = points
    // Nobody is alike at everything: with so much unevenness the recall of the published table comes
    // out. With nothing planted all are alike, so that whoever is named is named wrongly.
    plant.unevenness = points == 0 ? 0 : 0.28
    if points != 0 { plant.weakCompetency = person % Notes.competencies.count }
    let story = Story.talks(
      Self.interviews,
      plant,
      telling: .answers,
      byNotes: true,
      seed: size.seed(person, cell)
    )
    let oracle = AnswerOracle(plant)
    let weak = plant.weakCompetency.map { Notes.competencies[$0] }
    var growing = GrowingJournal(story, inBytes: person < size.inBytes)
    var first: (at: Int, isRight: Bool)?
    for known in 1...Self.interviews {
      growing.grow(until: story.marks[known - 1])
      let reading = CompetencyReading(InsightGround(growing.journal, .at(story.marks[known - 1])))
      if first == nil, let named = reading.named {
        first = (known, reading.competencies[named].id == weak)
      }
      guard weak != nil, Self.known.contains(known) else { continue }
      let lowest = reading.lowest.map { reading.competencies[$0].id }
      found.recall.add(lowest == weak, at: known)
      let best = oracle.weakest(growing.journal.scoredDays, of: Notes.competencies.count)
      found.oracle.add(best == plant.weakCompetency, at: known)
    }
    found.alerts.add(first: first)
  }

  private func plantedLines(_ found: Found) -> [TrialLine] {
    let cell = "−\(points) points"
    let recalls = zip(Self.known, Self.recalled[points] ?? []).map { known, table in
      TrialLine(
        insight: "C-iii-a",
        cell: cell,
        what: "recall@1, k=\(known)",
        found: found.recall.said(known),
        oracle: found.oracle.said(known),
        gate: "≥ \((table - 0.04).said)",
        holds: found.recall.share(known) >= table - 0.04
      )
    }
    return recalls + [
      TrialLine(
        insight: "C-iii-a",
        cell: cell,
        what: "precision when fired (\(found.alerts.ever.said()) fire)",
        found: found.alerts.precise.said(),
        oracle: "",
        gate: "≥ .80",
        holds: found.alerts.precise.share() >= 0.8
      ),
      TrialLine(
        insight: "C-iii-a",
        cell: cell,
        what: "first right alert, median k",
        found: "\(Int(found.alerts.median.isNaN ? 0 : found.alerts.median))",
        oracle: "",
        gate: "",
        holds: nil
      ),
    ]
  }
}

extension Journal {
  /// The scores of every interview, with the place of each competency.
  fileprivate var scoredDays: [[(competency: Int, score: Double)]] {
    shelf(FieldNotes.self).map { notes in
      notes.questions.compactMap { question in
        guard let place = Notes.competencies.firstIndex(where: { $0 == question.competency }),
          let score = question.score
        else { return nil }
        return (place, Double(score))
      }
    }
  }
}
