import Records

enum PersonSuggestions {
  private static let most = 12

  /// The people whose words hold what was typed so far, one a line; asked by the script alone.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let text = String(visit.form["q"].trimmed.prefix(200))
    let people = visit.journal.people(suggestedBy: text, atMost: most)
    return .text(people.map { $0.label.onOneLine }.joined(separator: "\n"))
  }
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
