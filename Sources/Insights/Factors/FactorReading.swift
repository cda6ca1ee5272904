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
    let missed = ground.missed
    // From here on a silence is more likely a rejection than not, and counts as one.
    let patience = (0...365).first { missed($0) >= 0.5 } ?? 365
    for round in ground.course.rounds {
      guard let known = round.known(ground, patience: patience),
        let notes = ground.journal.records(FieldNotes.self, mentioning: round.interview.id.raw)
          .last(where: { !$0.items.isEmpty && ground.isTimely($0, of: round.interview) })
      else { continue }
      let row = FactorModel.Row(
        values: items.map { notes.items[$0.id].map(Double.init) },
        ledOn: round.passed == true,
        stratum: round.step == .first ? 0 : 1
      )
      found.append((known, ground.day(of: notes.takenAt), row))
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

extension Course.Round {
  /// When it was known what came of it, in seconds; a silence is known for a rejection after so many
  /// days.
  fileprivate func known(_ ground: InsightGround, patience: Int) -> Double? {
    switch result {
    case .led, .offer, .ended: interview.outcomeKnownAt?.timeIntervalSince1970
    case .silent(let days):
      days >= patience ? Double(ground.today.number - days + patience) * 86_400 : nil
    case .untold: nil
    }
  }
}
