import Records

extension Journal {
  /// A record as it stands when a command saves; one that is gone by then stays gone.
  ///
  /// - Throws: ``CommandRefused`` where it is gone.
  func standing<R: JournalRecord>(_ record: R) throws(CommandRefused) -> R {
    guard let standing = self[record.id] else { throw .removedMeanwhile }
    return standing
  }
}

extension CommandRefused {
  static let removedMeanwhile = CommandRefused(
    "It was removed meanwhile, and was left so.",
    .data
  )
}
