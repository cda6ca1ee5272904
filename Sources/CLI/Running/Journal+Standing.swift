import Records

extension Journal {
  /// A record's current version when a command saves; it is not restored if it was removed.
  ///
  /// - Throws: ``CommandRefused`` if it was removed.
  func standing<R: JournalRecord>(_ record: R) throws(CommandRefused) -> R {
    guard let standing = self[record.id] else { throw .removedMeanwhile }
    return standing
  }
}

extension CommandRefused {
  static let removedMeanwhile = CommandRefused(
    "It was removed in the meantime, so it stays removed.",
    .data
  )
}
