import Foundation
package import Records

extension JournalKeeper {
  /// Erases every revision of these records for good; an empty tombstone stays.
  ///
  /// This cannot be undone, and backups made before still hold what was erased.
  ///
  /// Half-written forms that speak of them go too: they could hold the same words. So do files that
  /// were sent for a look, which name no record: anything could be in them.
  ///
  /// - Returns: true if no erased text is left in the journal's file.
  /// - Throws: ``ErasureUnfinished`` where something was erased already, else what was in the way;
  ///   then nothing was changed.
  @discardableResult
  package func erase(_ records: [RecordID]) async throws -> Bool {
    try await eraseEntries(of: records)
    let names = records.map { Data($0.description.utf8) }
    return try await discard { draft in
      names.contains { draft.payload.range(of: $0) != nil }
        || records.contains { draft.key.tab.contains($0.description) } || draft.key.isUpload
    }
  }

  /// Removes records by a decision, and then erases them.
  ///
  /// - Returns: true if no erased text is left in the journal's file.
  /// - Throws: ``ErasureUnfinished`` where something was changed already, else what was in the way.
  package func erase(
    _ records: [RecordID],
    removing decide: @Sendable (Journal) throws -> [Change]
  ) async throws -> Bool {
    let isRemoved = try await commit(decide).commit != nil
    do {
      return try await erase(records)
    } catch let unfinished as ErasureUnfinished {
      throw unfinished
    } catch  where isRemoved {
      throw ErasureUnfinished(.removed, error)
    }
  }

  /// Erases records with everything that is half written, whatever it speaks of.
  ///
  /// - Returns: true if no erased text is left in the journal's file.
  /// - Throws: ``ErasureUnfinished`` where something was erased already, else what was in the way.
  package func eraseEverything(_ records: [RecordID]) async throws -> Bool {
    // Erasing records notes it by itself.
    if records.isEmpty { try await noteBackupsOutdated() }
    try await eraseEntries(of: records)
    return try await discard { _ in true }
  }

  /// Notes that backups hold half-written words that are about to go for good.
  package func noteBackupsOutdated() async throws {
    try await store.noteBackupsOutdated(since: clock().now)
  }

  private func eraseEntries(of records: [RecordID]) async throws {
    try await settle {
      var commit = newCommit()
      for envelope in try await store.newest(of: records, in: name) {
        commit.add(erasing: Entry(envelope))
      }
      guard !commit.entries.isEmpty else { return }
      await own(try await store.erase(leaving: commit.entries, in: name))
    }
  }

  /// Discards half-written forms after an erasure.
  private func discard(where isDoomed: (KeptDraft) -> Bool) async throws -> Bool {
    do {
      for draft in try await drafts() where isDoomed(draft) { try await discard(draft.key) }
    } catch {
      throw ErasureUnfinished(.erased, error)
    }
    // Even if there is nothing to erase: an earlier erasure may not have been finished.
    return await store.tidy()
  }
}

/// An erasure that stopped after something was changed already.
package struct ErasureUnfinished: Error, Hashable, CustomStringConvertible {
  /// What was done before it stopped.
  package enum Progress: Hashable, Sendable {
    /// The records are removed, but their old versions are still in the file.
    case removed
    /// The records are erased, but not every half-written form that could hold the same words.
    case erased
    /// The words are erased, but not yet noted is that there was a session of writing.
    case unnoted
  }

  package let progress: Progress
  let why: String

  package init(_ progress: Progress, _ error: any Error) {
    self.progress = progress
    why = StoreTrouble.reason(of: error)
  }

  package var description: String {
    switch progress {
    case .removed:
      "Removed, but not erased yet. \(why) Erase it again later: until then it is listed under "
        + "Settings, Your data."
    case .erased:
      "Erased, but some half-written forms that could hold the same words are still there. "
        + "\(why) Discard those forms later, or erase everything."
    case .unnoted:
      "Erased. The note that there was a session could not be saved. \(why)"
    }
  }
}
