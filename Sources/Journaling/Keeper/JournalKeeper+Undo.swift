import Foundation
package import Records

extension JournalKeeper {
  /// For how long a commit can be undone: 30 days.
  static let undoTime: TimeInterval = 30 * 86_400

  /// Takes one commit back, as a new commit: each of its records goes back to the revision before.
  ///
  /// A record is left alone where it was changed since, or where going back would leave another
  /// record speaking of something that is not there.
  ///
  /// - Throws: ``UndoTooLate`` after 30 days, ``CommitUnknown`` where no such commit is kept.
  @discardableResult
  package func undo(_ commit: RecordID) async throws -> UndoReceipt {
    try await settle {
      let steps = try await undoSteps(of: commit)
      let plan = UndoPlan(steps, in: memory)
      var commit = newCommit()
      for step in plan.steps { commit.add(undoing: step) }
      try await write(commit)
      return UndoReceipt(
        commit: commit.entries.isEmpty ? nil : commit.id,
        changed: commit.changed,
        leftAlone: plan.leftAlone
      )
    }
  }

  private func undoSteps(of commit: RecordID) async throws -> [UndoStep] {
    let entries = try await store.entries(of: commit, in: name)
    guard let recordedAt = entries.first?.content.recordedAt else { throw CommitUnknown() }
    if clock().now.timeIntervalSince(recordedAt) > Self.undoTime {
      throw UndoTooLate(recordedAt: recordedAt)
    }
    var steps: [UndoStep] = []
    for (record, own) in Dictionary(grouping: entries, by: \.content.record) {
      guard let first = own.first, let last = own.last else { continue }
      let isNew = first.content.revision == 1
      let history = isNew ? [] : try await store.history(of: record, in: name)
      let before = history.last { $0.content.revision < first.content.revision }
      steps.append(UndoStep(left: Entry(last), before: before))
    }
    return steps.sorted { $0.left.sequence < $1.left.sequence }
  }
}
