package import Foundation

/// Restores a backup while the journal is being served.
package struct ServedRestoring: Sendable {
  private let store: ExchangeableStore
  private let keeper: JournalKeeper
  private let restorer: any JournalRestoring

  package init(
    _ store: ExchangeableStore,
    _ keeper: JournalKeeper,
    _ restorer: any JournalRestoring
  ) {
    self.store = store
    self.keeper = keeper
    self.restorer = restorer
  }

  /// Compares a copy with the current journal.
  ///
  /// - Throws: ``CopyRefused``, or a ``StoreTrouble``.
  package func preview(of copy: URL) async throws -> RestorePreview {
    RestorePreview(
      copy: try restorer.contents(of: copy),
      now: JournalContents(
        newest: try await store.newest(in: .own),
        drafts: try await store.drafts(in: .own).count
      )
    )
  }

  /// Closes the journal, replaces it with the copy, and reopens it.
  ///
  /// - Returns: where the previous journal is now.
  /// - Throws: ``CopyRefused``, or a ``StoreTrouble``; then nothing was changed.
  package func restore(_ copy: URL) async throws -> URL? {
    let restorer = restorer
    let result = try await store.exchange {
      let result = Result { try restorer.restore(copy) }
      await keeper.reread()
      return result
    }
    await keeper.reread()
    return try result.get()
  }
}
