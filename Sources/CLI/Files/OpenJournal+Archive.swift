import Foundation
import Interchange
import Journaling
import Records

extension OpenJournal {
  /// The whole journal and all half-written forms, as an archive.
  func archive(at now: Date) async throws -> Data {
    let (records, drafts) = try await archived()
    return ArchiveWriter(records, drafts: drafts, exportedAt: now).data
  }

  /// The live records and half-written forms, in the form an archive stores.
  func archived() async throws -> ([ArchivedRecord], [ArchivedDraft]) {
    let records = try await store.newest(in: .own).compactMap { envelope in
      let content = envelope.content
      return ArchivedRecord(id: content.record, format: content.format, payload: content.payload)
    }
    let drafts = try await keeper.drafts().map {
      ArchivedDraft(form: $0.key.form, tab: $0.key.tab, savedAt: $0.savedAt, payload: $0.payload)
    }
    return (records, drafts)
  }
}

extension JournalKeeper {
  /// Saves the half-written forms from an archive.
  func keep(_ drafts: [ArchivedDraft]) async throws {
    for draft in drafts {
      let key = DraftKey(form: draft.form, tab: draft.tab)
      try await keep(KeptDraft(key: key, savedAt: draft.savedAt, payload: draft.payload))
    }
  }
}
