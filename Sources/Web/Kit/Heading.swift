import Records

extension JournalRecord {
  /// Its title, or in its place what it is, so that no link and no page goes without words.
  func heading(in journal: Journal) -> Phrase {
    let title = title(in: journal)
    guard Speaker.current.say(title).trimmed.isEmpty else { return title }
    return "A \(Self.names.one) without a title"
  }
}
