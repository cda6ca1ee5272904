import Foundation
import Interchange
import Journaling
import Records

struct ArchiveImportRoutes: Sendable {
  let care: FileCare

  @Sendable func ask(_ visit: Visit) async throws -> Answer { .page(page(visit, Problems([]))) }

  @Sendable func look(_ visit: Visit) async throws -> Answer {
    do {
      let upload = try visit.sentFile()
      _ = try Archive(upload.bytes)
      return .redirect(.importedArchive(try await visit.keep(upload, .archive)))
    } catch let problems as Problems {
      return .again(page(visit, problems))
    } catch let flaw as ArchiveFlaw {
      return .again(page(visit, Problems("file", flaw.phrase)))
    }
  }

  @Sendable func preview(_ visit: Visit) async throws -> Answer {
    let upload = try await visit.keptUpload(.archive)
    let plan = try await plan(upload, visit)
    return .page(ArchiveImportPage(visit: visit, name: upload.name, plan: plan).page)
  }

  @Sendable func decide(_ visit: Visit) async throws -> Answer {
    let key = visit.uploadKey(.archive)
    guard !visit.form.has("leave") else {
      try await visit.keeper.discard(key)
      return .redirect(.data, Notice(.nothingWritten))
    }
    let plan = try await plan(visit.keptUpload(.archive), visit)
    let receipt = try await visit.keeper.commit { journal in
      plan.changes.filter { journal.record($0.reference.id) == nil }
    }
    for draft in plan.drafts {
      let key = DraftKey(form: draft.form, tab: draft.tab)
      try await visit.keeper.keep(
        KeptDraft(key: key, savedAt: draft.savedAt, payload: draft.payload)
      )
    }
    try await visit.keeper.discard(key)
    return .redirect(.data, Notice(.imported, undo: receipt.commit))
  }

  private func plan(_ upload: KeptUpload, _ visit: Visit) async throws -> ArchivePlan {
    ArchivePlan(
      try Archive(upload.bytes),
      present: try await care.envelopes().compactMap(ArchivedRecord.init),
      drafts: try await visit.kept()
    )
  }

  private func page(_ visit: Visit, _ problems: Problems) -> Page {
    ImportFormPage(
      visit: visit,
      title: "Bring an archive in",
      lead: "A whole journal, as Rebound wrote it. Nothing is saved yet.",
      place: .importArchive,
      accepts: ".jsonl,application/x-ndjson,text/plain",
      about: [
        "A file that “Whole archive” or `rebound export` made.",
        "Nothing that is here is overwritten. What differs is kept twice.",
        "A damaged line is named and left out; the others come.",
      ],
      problems: problems
    ).page
  }
}
