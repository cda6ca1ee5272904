import Foundation
import Interchange
import Journaling
import Records

extension OpenJournal {
  /// The whole journal with what is half written, as an archive.
  func archive(at now: Date) async throws -> Data {
    ArchiveWriter(try await archived(), drafts: try await archivedDrafts(), exportedAt: now).data
  }

  /// What bringing an archive in would do.
  func plan(for archive: Archive) async throws -> ArchivePlan {
    ArchivePlan(archive, present: try await archived(), drafts: try await archivedDrafts())
  }

  /// Does it, all or nothing but for half-written forms, which come last.
  func bring(in plan: ArchivePlan) async throws -> CommitReceipt {
    let receipt = try await keeper.commit { journal in
      plan.changes.filter { journal.record($0.reference.id) == nil }
    }
    for draft in plan.drafts {
      let key = DraftKey(form: draft.form, tab: draft.tab)
      try await keeper.keep(KeptDraft(key: key, savedAt: draft.savedAt, payload: draft.payload))
    }
    return receipt
  }

  private func archived() async throws -> [ArchivedRecord] {
    try await store.newest(in: .own).compactMap { envelope in
      let content = envelope.content
      return ArchivedRecord(id: content.record, format: content.format, payload: content.payload)
    }
  }

  private func archivedDrafts() async throws -> [ArchivedDraft] {
    try await keeper.drafts().map {
      ArchivedDraft(form: $0.key.form, tab: $0.key.tab, savedAt: $0.savedAt, payload: $0.payload)
    }
  }
}
