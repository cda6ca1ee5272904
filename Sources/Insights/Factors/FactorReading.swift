import Foundation
package import Records

/// What was counted in field notes before the outcome, compared with whether the interview led to more.
package struct FactorReading: Sendable {
  let items: [FieldNoteItem]
  package let model: FactorModel
  /// Interviews with timely notes and an answer.
  package let count: Int
  let period: ClosedRange<Day>?

  package init(_ ground: InsightGround) {
    let items = Guidance.fieldNoteItems
    var found: [(known: Double, day: Day, row: FactorModel.Row)] = []
    for round in ground.course.told {
      guard let passed = round.passed, let known = round.interview.outcomeKnownAt,
        let notes = ground.journal.records(FieldNotes.self, mentioning: round.interview.id.raw)
          .last(where: { !$0.items.isEmpty && ground.isTimely($0, of: round.interview) })
      else { continue }
      let row = FactorModel.Row(
        values: items.map { notes.items[$0.id].map(Double.init) },
        ledOn: passed,
        stratum: round.isFinal ? 1 : 0
      )
      found.append((known.timeIntervalSince1970, ground.day(of: notes.takenAt), row))
    }
    found.sort { $0.known < $1.known }
    self.items = items
    count = found.count
    period = ClosedRange(days: found.map(\.day))
    model = FactorModel(found.map(\.row))
  }

  /// The items in the group, strongest first.
  package var named: [FieldNoteItem] { model.named.map { items[$0] } }

  /// The mean answer in interviews that led to more, and in the others.
  func means(of item: Int) -> (ledOn: Double, others: Double)? {
    func mean(_ ledOn: Bool) -> Double? {
      let values = model.rows.filter { $0.ledOn == ledOn }.compactMap { $0.values[item] }
      return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    guard let led = mean(true), let others = mean(false) else { return nil }
    return (led, others)
  }
}
