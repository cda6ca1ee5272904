import Samples
import Foundation
import Insights
import Records

/// Whether the competency that is weaker is named, and none where all are alike.
package struct CompetencyTrial: Trial {
  let points: Double
  /// Whether there is a mock interview before each.
  let mocks: Bool
  private let cell: UInt64

  package init(points: Double, mocks: Bool = false, cell: UInt64) {
    self.points = points
    self.mocks = mocks
    self.cell = cell
  }

  static let interviews = 40
  static let known = [3, 5, 10, 20, 40]
  static let recalled: [Double: [Double]] = [
    0.8: [0.37, 0.44, 0.58, 0.67, 0.80], 1.2: [0.55, 0.66, 0.82, 0.91, 0.98],
  ]

  package func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings) {
    var plant = Plant()
    plant.points = points
    // Nobody is alike at everything: with so much unevenness the recall of the published table comes
    // out. With nothing planted all are alike, so that whoever is named is named wrongly.
    plant.unevenness = points == 0 ? 0 : 0.28
    if points != 0 { plant.weakCompetency = person % Notes.competencies.count }
    let story = SimulatedJournal.talks(
      Self.interviews,
      plant,
      parts: mocks ? [.answers, .mocks] : .answers,
      byNotes: true,
      seed: size.seed(person, cell)
    )
    let weak = plant.weakCompetency.map { Notes.competencies[$0] }
    let first = story.follow(1...Self.interviews, inBytes: size.isInBytes(person)) { look in
      let reading = CompetencyReading(look.ground)
      if weak != nil, !mocks, Self.known.contains(look.known) {
        let lowest = reading.lowest.map { reading.competencies[$0].id }
        found.recall.add(lowest == weak, at: look.known)
        let best = AnswerOracle(plant)
          .weakest(look.journal.scoredDays, of: Notes.competencies.count)
        found.oracle.add(best == plant.weakCompetency, at: look.known)
      }
      return reading.named.map { reading.competencies[$0].id == weak }
    }
    found.alerts.add(first: first)
  }

  package func lines(_ found: Findings) -> [TrialLine] {
    let beside = mocks ? ", with mock interviews" : ""
    guard points != 0 else {
      let table = CellTable(insight: .weakestCompetency, cell: "nothing planted" + beside)
      return [table.falseAlarms(found, over: "40 interviews", gate: 0.05)]
    }
    let table = CellTable(insight: .weakestCompetency, cell: "−\(points) points" + beside)
    let alerts = [
      table.precision(found), table.firstRight(found), table.told(found, by: 10, "interview"),
      table.told(found, by: 20, "interview"), table.told(found, by: 40, "interview"),
    ]
    // The published table has no mock interviews in it.
    guard !mocks else { return alerts }
    return table.recalls(found, at: Self.known, table: Self.recalled[points] ?? []) + alerts
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
