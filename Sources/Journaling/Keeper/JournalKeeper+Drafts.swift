package import Foundation
package import Records

extension JournalKeeper {
  /// Keeps a half-written form, in place of what was kept for it before.
  package func keep(_ draft: KeptDraft) async throws {
    guard !shredded.contains(draft.key) else { return }
    try await store.keep(draft, in: name)
    if shredded.contains(draft.key) { try await store.discard(draft.key, in: name) }
  }

  /// Changes a half-written form in its current version, which another window or a command may also
  /// be writing.
  ///
  /// `change` is called again after a conflict. If it returns no payload, the form stays as it is;
  /// if it returns an empty one, the form is removed.
  ///
  /// - Returns: what `change` returns beside the payload.
  @discardableResult
  package func change<Outcome: Sendable>(
    _ key: DraftKey,
    _ change: @Sendable (Data?) throws -> (payload: Data?, outcome: Outcome)
  ) async throws -> Outcome {
    while true {
      let old = shredded.contains(key) ? nil : try await draft(key)?.payload
      let (payload, outcome) = try change(old)
      guard let payload, payload != old, !shredded.contains(key) else { return outcome }
      if payload.isEmpty {
        try await discard(key)
        return outcome
      }
      let draft = KeptDraft(key: key, savedAt: clock().now, payload: payload)
      let isKept = try await store.keep(draft, over: old, in: name)
      if shredded.contains(key) { try await store.discard(key, in: name) }
      if isKept { return outcome }
    }
  }

  /// The half-written form of this name, where there is one.
  package func draft(_ key: DraftKey) async throws -> KeptDraft? {
    try await store.draft(key, in: name)
  }

  /// Every half-written form, the one saved last first.
  package func drafts() async throws -> [KeptDraft] {
    try await store.drafts(in: name)
  }

  /// Takes a half-written form away so that it stays away: a save of it that arrives late, or is
  /// just being written, leaves nothing behind.
  ///
  /// Only for keys that are never used again.
  package func shred(_ key: DraftKey) async throws {
    shredded.insert(key)
    try await store.discard(key, in: name)
  }

  /// Takes a half-written form away as ``shred(_:)`` or ``discard(_:)`` does, but remembers it in
  /// memory, so that ``bringBack(_:)`` can restore it.
  ///
  /// - Parameter isReused: whether another form may be kept under the same key later.
  /// - Returns: the name to bring it back by; nil where nothing was kept.
  package func throwAway(_ key: DraftKey, isReused: Bool = false) async throws -> RecordID? {
    let draft = try await store.draft(key, in: name)
    if isReused { try await discard(key) } else { try await shred(key) }
    guard let draft else { return nil }
    let name = clock().newRecordID()
    thrownAway.append((name, draft))
    thrownAway.removeFirst(max(0, thrownAway.count - Self.mostThrownAway))
    return name
  }

  /// Restores a half-written form that was thrown away.
  ///
  /// One that was begun anew under the same key meanwhile stays as it is.
  ///
  /// - Returns: nil where no form of this name was thrown away in this process.
  package func bringBack(_ name: RecordID) async throws -> DraftKey? {
    guard let place = thrownAway.firstIndex(where: { $0.name == name }) else { return nil }
    let draft = thrownAway.remove(at: place).draft
    shredded.remove(draft.key)
    _ = try await store.keep(draft, over: nil, in: self.name)
    return draft.key
  }

  /// Whether a half-written form of this name can be restored.
  package func isThrownAway(_ name: RecordID) -> Bool { thrownAway.contains { $0.name == name } }

  /// Forgets every form that was thrown away, when the journal is erased.
  package func forgetThrownAway() { thrownAway = [] }

  private static let mostThrownAway = 20

  /// Takes a half-written form away for good, after it was saved or given up.
  package func discard(_ key: DraftKey) async throws {
    try await store.discard(key, in: name)
  }
}
