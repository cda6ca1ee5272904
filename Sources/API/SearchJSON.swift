package import Records

extension SeenJournal {
  /// The search results without page addresses: kinds in their usual order, each newest first.
  ///
  /// - Parameter kind: limits the search to one kind.
  package func search(_ words: SoughtWords, only kind: Kind? = nil, atMost most: Int) -> JSONValue {
    let groups = whole.found(words, only: kind, atMost: most).filter { scope.isOpen($0.kind) }
    return .object([
      ("items", .list(groups.flatMap { group in group.hits.map(hit) })),
      ("moreOf", .list(groups.filter(\.hasMore).map { .text($0.kind.rawValue) })),
    ])
  }

  private func hit(_ hit: SearchHit) -> JSONValue {
    .object([
      ("kind", .text(hit.record.reference.kind.rawValue)), ("id", .some(hit.record.reference.id)),
      ("label", .text(hit.record.title(in: shown).said)),
      ("filedAt", .text(hit.record.filedAt.inJSON)),
      ("before", .text(hit.snippet.before)), ("match", .text(hit.snippet.match)),
      ("after", .text(hit.snippet.after)),
    ])
  }
}
