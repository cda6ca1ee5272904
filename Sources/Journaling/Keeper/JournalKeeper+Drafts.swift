extension JournalKeeper {
  /// Keeps a half-written form, in place of what was kept for it before.
  package func keep(_ draft: KeptDraft) async throws {
    try await store.keep(draft, in: name)
  }

  /// The half-written form of this name, where there is one.
  package func draft(_ key: DraftKey) async throws -> KeptDraft? {
    try await store.draft(key, in: name)
  }

  /// Every half-written form, the one saved last first.
  package func drafts() async throws -> [KeptDraft] {
    try await store.drafts(in: name)
  }

  /// Takes a half-written form away for good, after it was saved or given up.
  package func discard(_ key: DraftKey) async throws {
    try await store.discard(key, in: name)
  }
}
