import Journaling
import Planning
import Records
import Wording

/// Why an exercise could not be finished.
enum ExerciseTrouble: Error {
  case problems(Problems)
  case other(any Error)
}

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
      let merged = try await merged()
      let draft = merged?.draft ?? walk.kept.draft
      let (form, context, surroundings) = (walk.form, walk.kept.context, visit.surroundings)
      let outcome = try form.finish(draft, visit.journal, context, surroundings)
      let receipt = try await visit.keeper.commit { _ in outcome.changes }
      try await visit.keeper.discard(walk.kept.key(walk.tab))
      let word: NoticeWord = merged?.keptTwice.isEmpty == false ? .keptTwice : .saved
      return Finished(record: outcome.record, notice: Notice(word, undo: receipt.commit))
    } catch let problems as Problems {
      throw .problems(problems)
    } catch {
      throw .other(error)
    }
  }

  /// The draft joined with what another window saved of the same record since this one was opened.
  private func merged() async throws -> Merged? {
    let context = walk.kept.context
    guard let id = context.editing, context.revision > 0,
      visit.journal.revision(of: id) != context.revision,
      let theirs = visit.journal.record(id)
    else { return nil }
    let base = try await visit.keeper.history(of: id).first { $0.revision == context.revision }
    guard case .saved(let record) = base?.content else { return nil }
    return walk.form.merge(walk.kept.draft, record, theirs, visit.journal)
  }
}
