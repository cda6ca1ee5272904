package import Foundation
package import Records

/// Where the bytes of journals are kept.
///
/// A store knows nothing of what they mean. One contract, held by the same tests over every store.
package protocol JournalStore: Sendable {
  /// The newest sequence of a journal, 0 where there is none; cheap, for it is asked before every
  /// answer.
  func head(of journal: JournalName) async throws -> Int

  /// The newest entry of every record.
  func newest(in journal: JournalName) async throws -> [Envelope]

  /// The newest entries of these records, of those that are there.
  func newest(of records: [RecordID], in journal: JournalName) async throws -> [Envelope]

  /// The entries after a sequence, in order.
  func entries(in journal: JournalName, after sequence: Int) async throws -> [Envelope]

  /// Every kept revision of a record, oldest first.
  func history(of record: RecordID, in journal: JournalName) async throws -> [Envelope]

  /// The entries of one commit, in order.
  func entries(of commit: RecordID, in journal: JournalName) async throws -> [Envelope]

  /// Appends all or nothing, durably, numbering the entries without a gap. Once begun it is
  /// finished, even if the task that asked is cancelled.
  ///
  /// - Parameter head: the number of the entry after which they were decided; nil where that does not
  ///   matter.
  /// - Returns: the entries as they stand in the journal.
  /// - Throws: ``RevisionTaken`` unless each entry's revision follows the newest one of its record,
  ///   erased ones included: the store judges conflicts. ``JournalMoved`` where others have appended
  ///   something since `head`.
  func append(
    _ entries: [UnnumberedEnvelope],
    to journal: JournalName,
    after head: Int?
  ) async throws -> [Envelope]

  /// Appends the tombstones, one for each record, and in the same transaction erases every earlier
  /// revision of their records; then every trace of the erased bytes. It notes that backups are
  /// outdated.
  ///
  /// - Throws: ``RevisionTaken``, as ``append(_:to:)`` does.
  func erase(
    leaving tombstones: [UnnumberedEnvelope],
    in journal: JournalName
  ) async throws -> [Envelope]

  /// Keeps a half-written form, in place of what was kept for it before.
  func keep(_ draft: KeptDraft, in journal: JournalName) async throws

  /// Saves a half-written form if the saved version is still `old`; nil means there is none.
  ///
  /// - Returns: false if another writer changed it first.
  func keep(_ draft: KeptDraft, over old: Data?, in journal: JournalName) async throws -> Bool

  /// Every half-written form, the one saved last first.
  func drafts(in journal: JournalName) async throws -> [KeptDraft]

  func draft(_ key: DraftKey, in journal: JournalName) async throws -> KeptDraft?

  /// Takes a half-written form away, leaving no trace of its bytes.
  func discard(_ key: DraftKey, in journal: JournalName) async throws

  /// Writes a whole, consistent copy to a file that does not exist yet.
  func backUp(to file: URL) async throws

  /// Looks for damage, and says what it found in words for an operator; empty when all is well.
  func check() async throws -> [String]

  /// Notes that backups hold text that is erased, or about to be, until they are renewed.
  func noteBackupsOutdated(since moment: Date) async throws

  /// How many erasures the backups may still hold the text of.
  func erasuresInBackups() async throws -> Int

  func noteBackupsRenewed() async throws

  /// Moves everything into the one file, and erases what could not be erased before.
  ///
  /// - Returns: true if no erased text is left in the file.
  @discardableResult
  func tidy() async -> Bool

  /// Moves everything into the one file and closes it; the store must not be used afterwards.
  func close() async
}

/// A store that is in memory has no backups.
extension JournalStore {
  package func noteBackupsOutdated(since moment: Date) async throws {}

  package func erasuresInBackups() async throws -> Int { 0 }

  package func noteBackupsRenewed() async throws {}

  @discardableResult
  package func tidy() async -> Bool { true }

  package func close() async {}
}

extension JournalStore {
  /// Appends whatever others have appended meanwhile.
  package func append(
    _ entries: [UnnumberedEnvelope],
    to journal: JournalName
  ) async throws -> [Envelope] {
    try await append(entries, to: journal, after: nil)
  }
}

/// Others have appended something since a commit was decided.
package struct JournalMoved: Error, Equatable {
  package init() {}
}

/// Another revision of a record was saved than the one this entry was to follow.
package struct RevisionTaken: Error, Equatable {
  let record: RecordID

  package init(record: RecordID) { self.record = record }
}

/// The name of one person's journal in a store; a person alone on their machine has `own`.
package struct JournalName: Hashable, Sendable {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static let own = JournalName("own")
}
