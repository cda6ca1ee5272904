import Journaling
import Records

/// Why an exercise could not be finished.
enum ExerciseTrouble: Error {
  case problems(Problems)
  /// What was being changed has been removed.
  case gone
  case other(any Error)
}

private struct WritingGone: Error {}

/// Writes a finished exercise down, once, whatever happened meanwhile.
struct Finishing {
  let visit: Visit
  let walk: Walk

  struct Finished {
    let record: Reference
    let notice: Notice
  }

  func commit() async throws(ExerciseTrouble) -> Finished {
    do {
      let base = try await base()
      let (walk, surroundings) = (walk, visit.surroundings)
      let receipt: CommitReceipt
      do {
        receipt = try await visit.commit { journal in
          guard !walk.kept.context.hasLost(in: journal) else { throw WritingGone() }
          let draft = walk.merged(over: base, in: journal)?.draft ?? walk.kept.draft
          return try walk.form.finish(draft, journal, walk.kept.context, surroundings).changes
        }
      } catch let problems as Problems {
        try await keepMerged(over: base)
        throw problems
      }
      // Before the words go: killed after that, nobody would know that a backup has them.
      if try await shreddedSession() != nil { try await visit.keeper.noteBackupsOutdated() }
      try await visit.keeper.shred(walk.kept.key(walk.tab))
      if let shredded = try await shredded() { return shredded }
      let merged = walk.merged(over: base, in: visit.journal)
      let word: NoticeWord =
        merged?.keptTwice.isEmpty == false
        ? .keptTwice : walk.kept.holdsSomething ? .saved : .done
      return Finished(record: try walk.record, notice: Notice(word, undo: receipt.commit))
    } catch let problems as Problems {
      throw .problems(problems)
    } catch is WritingGone {
      throw .gone
    } catch {
      throw .other(error)
    }
  }

  /// Shredded is erased: the words never reached the journal, or leave it now with every version of
  /// them, and no daily backup holds them any longer.
  private func shredded() async throws -> Finished? {
    guard let session = try await shreddedSession() else { return nil }
    if walk.kept.context.editing == nil {
      try await visit.startBackupsOver(since: walk.kept.begunAt)
    } else {
      try await visit.shred(session)
    }
    return Finished(record: try walk.record, notice: Notice(.shredded))
  }

  private func shreddedSession() async throws -> ExpressiveWriting? {
    let journal = try await visit.keeper.journal()
    let session = journal[Identifier<ExpressiveWriting>(try walk.record.id)]
    return session?.isShredded == true ? session : nil
  }

  /// What is to be mended may be in what the other window wrote: both are kept, to be seen.
  private func keepMerged(over base: (any JournalRecord)?) async throws {
    var kept = walk.kept
    guard kept.takeUp(base, walk.form, in: try await visit.keeper.journal()) else { return }
    try await visit.keep(kept, tab: walk.tab)
  }

  /// The record as it was when this exercise was begun; nil for a new one.
  private func base() async throws -> (any JournalRecord)? {
    let context = walk.kept.context
    guard let id = context.editing, context.revision > 0 else { return nil }
    return try await visit.keeper.record(id, at: context.revision)
  }
}

extension Walk {
  /// Whether its end counts although nothing was written: two quiet minutes after a rejection.
  var countsUnwritten: Bool { exercise.id == "settle" && kept.context.recovery != nil }

  /// What finishing it leaves in the journal.
  ///
  /// - Throws: ``Missing`` for a walk whose name is none.
  var record: Reference {
    get throws {
      guard let id = kept.context.editing ?? kept.context.record else { throw Missing() }
      return Reference(kind: form.kind, id: id)
    }
  }

  func merged(over base: (any JournalRecord)?, in journal: Journal) -> Merged? {
    kept.merged(over: base, form, in: journal)
  }
}
