import Foundation
import Interchange
import Journaling
import Records

/// What goes out of Rebound, and what goes for good.
struct DataRoutes: Sendable {
  let care: FileCare

  @Sendable func show(_ visit: Visit) async throws -> Answer {
    .page(DataPage(visit: visit, removed: try await visit.removals(), problems: .none).page)
  }

  @Sendable func archive(_ visit: Visit) async throws -> Answer {
    let archive = ArchiveWriter(
      try await care.envelopes().compactMap(ArchivedRecord.init),
      drafts: try await visit.kept(),
      exportedAt: visit.surroundings.now
    )
    return .file(archive.data, type: "application/x-ndjson", name: "rebound-\(visit.today).jsonl")
  }

  @Sendable func applications(_ visit: Visit) async throws -> Answer {
    .file(
      ApplicationsCSV.data(of: visit.journal, zone: visit.surroundings.zone),
      type: "text/csv; charset=utf-8",
      name: "applications-\(visit.today).csv"
    )
  }

  @Sendable func backUp(_ visit: Visit) async throws -> Answer {
    let path = try await care.backUp()
    return .redirect(Place.data.with("copy", URL(filePath: path).lastPathComponent))
  }

  /// Erases what was removed before, or everything.
  @Sendable func erase(_ visit: Visit) async throws -> Answer {
    let named = visit.form["record"].textLines.compactMap(RecordID.init)
      .compactMap(visit.journal.reference)
    if !named.isEmpty {
      let word = try await erase(visit) {
        try await $0.erase(named.map(\.id)) { $0.changes(removing: named) }
      }
      return .redirect(.data, Notice(word))
    }
    guard visit.form["word"].trimmed == "ERASE" else {
      let problems = Problems(
        "word",
        "Nothing was erased. To erase everything, type the word ERASE."
      )
      return .again(
        DataPage(visit: visit, removed: try await visit.removals(), problems: problems).page
      )
    }
    let all = visit.journal.everyReference.map(\.id)
    let word = try await erase(visit) { try await $0.eraseEverything(all) }
    return .redirect(.today, Notice(word))
  }

  /// Erases also from the daily backups and from answers half written in an editor.
  private func erase(
    _ visit: Visit,
    _ erasing: (JournalKeeper) async throws -> Bool
  ) async throws -> NoticeWord {
    visit.memory.forget()
    do {
      let isGone = try await erasing(visit.keeper)
      try await eraseCopies(visit)
      return isGone ? .erased : .erasedLater
    } catch let unfinished as ErasureUnfinished where unfinished.progress != .removed {
      try await eraseCopies(visit)
      throw unfinished
    }
  }

  private func eraseCopies(_ visit: Visit) async throws {
    await visit.keeper.forgetThrownAway()
    if let place = care.place { AnswerFile.removeAll(in: place) }
    try await care.startBackupsOver(visit.today, nil)
  }
}

extension ArchivedRecord {
  init?(_ envelope: Envelope) {
    let content = envelope.content
    self.init(id: content.record, format: content.format, payload: content.payload)
  }
}

extension Visit {
  /// What is half written, as an archive carries it.
  func kept() async throws -> [ArchivedDraft] {
    try await keeper.drafts().map {
      ArchivedDraft(form: $0.key.form, tab: $0.key.tab, savedAt: $0.savedAt, payload: $0.payload)
    }
  }
}
