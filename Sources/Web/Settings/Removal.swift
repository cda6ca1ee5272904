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
  /// How many removed records a page shows; each needs a read of its history.
  static let removedOnAPage = 120

  /// The requested page of removed records, from 0; the last page for any larger number.
  var removedPage: Int {
    let last = max(0, (journal.removed.count - 1) / Self.removedOnAPage)
    return min(max(Int(query["removed"]) ?? 0, 0), last)
  }

  var isLastRemovedPage: Bool {
    journal.removed.count <= (removedPage + 1) * Self.removedOnAPage
  }

  /// The removed records of the requested page, newest first.
  func removals() async throws -> [Removal] {
    var removals: [Removal] = []
    let earlier = journal.removed.dropFirst(removedPage * Self.removedOnAPage)
    for reference in earlier.prefix(Self.removedOnAPage) {
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
