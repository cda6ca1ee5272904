package import Journaling
package import Records

/// What the data page can do with the journal's file, beyond what is written in it.
package struct FileCare: Sendable {
  /// The newest entry of every record, as it is kept: what an archive is made of.
  let envelopes: @Sendable () async throws -> [Envelope]
  /// Copies the file now, and says where to.
  let backUp: @Sendable () async throws -> String
  /// Makes the daily backups anew, so that what was erased is in none of them; those from before a
  /// first day can stay.
  let startBackupsOver: @Sendable (_ today: Day, _ first: Day?) async throws -> Void
  /// Where the files are; nil for a journal without files.
  let place: DataPlace?
  /// Restores a backup; nil for a journal without a file.
  let restoring: ServedRestoring?

  package init(
    envelopes: @escaping @Sendable () async throws -> [Envelope],
    backUp: @escaping @Sendable () async throws -> String,
    startBackupsOver: @escaping @Sendable (_ today: Day, _ first: Day?) async throws -> Void,
    place: DataPlace? = nil,
    restoring: ServedRestoring? = nil
  ) {
    self.envelopes = envelopes
    self.backUp = backUp
    self.startBackupsOver = startBackupsOver
    self.place = place
    self.restoring = restoring
  }
}
