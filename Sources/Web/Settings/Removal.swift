import Foundation
import Journaling
import Records

/// What was removed in one go, and can be brought back or erased.
struct Removal {
  let commit: RecordID
  let at: Date
  /// Each as it was before; none for one that this binary cannot read.
  var records: [(reference: Reference, before: (any JournalRecord)?)]
}

extension Visit {
  /// How many removed records are looked at: each costs a look at its history.
  private static let reach = 120

  /// What was removed, the last first.
  func removals() async throws -> [Removal] {
    var removals: [Removal] = []
    for reference in journal.removed.prefix(Self.reach) {
      let history = try await keeper.history(of: reference.id)
      guard let last = history.last else { continue }
      var before: (any JournalRecord)?
      if case .saved(let record) = history.dropLast().last?.content { before = record }
      if let place = removals.firstIndex(where: { $0.commit == last.commit }) {
        removals[place].records.append((reference, before))
      } else {
        removals.append(
          Removal(commit: last.commit, at: last.recordedAt, records: [(reference, before)])
        )
      }
    }
    return removals
  }
}
