package import Records

/// Looks a journal over, and changes nothing.
package struct Doctor: Sendable {
  private let store: any JournalStore
  private let name: JournalName

  package init(store: any JournalStore, journal: JournalName = .own) {
    self.store = store
    self.name = journal
  }

  /// Everything that should not be; empty when all is well.
  package func examine() async throws -> [Inconsistency] {
    let damage = try await store.check().map(Inconsistency.damage)
    let entries = try await store.newest(in: name).read()
    let journal = Journal(newest: entries)
    let backups = try await store.erasuresInBackups() > 0 ? [Inconsistency.outdatedBackups] : []
    return damage + backups + Self.unreadable(entries) + Self.danglingLinks(in: journal)
  }

  private static func unreadable(_ entries: [Entry]) -> [Inconsistency] {
    var references: [Reference] = []
    var counts: [Kind: Int] = [:]
    for entry in entries {
      guard case .unknown = entry.content else { continue }
      if RecordKinds.type(of: entry.reference.kind) == nil {
        counts[entry.reference.kind, default: 0] += 1
      } else {
        references.append(entry.reference)
      }
    }
    let kinds = counts.sorted { $0.key.rawValue < $1.key.rawValue }
    return kinds.map { .unknownKind($0.key, count: $0.value) }
      + references.map(Inconsistency.unreadable)
  }

  /// Links that lead nowhere, in the order of the records they stand in.
  package static func danglingLinks(in journal: Journal) -> [Inconsistency] {
    let unknown = Set(journal.unknown.map(\.id))
    return journal.everything.flatMap { record in
      Set(record.links).sorted()
        .filter { journal.record($0) == nil && !unknown.contains($0) }
        .map { .danglingLink(from: record.reference, to: $0) }
    }
  }
}
