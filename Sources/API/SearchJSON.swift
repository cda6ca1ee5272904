package import Records

extension SeenJournal {
  /// The search results without page addresses: kinds in their usual order, each newest first.
  ///
  /// - Parameters:
  ///   - text: the words as typed.
  ///   - kind: limits the search to one kind, and leaves the question bank out.
  ///   - most: how many of each kind, and how many questions.
  package func search(_ text: String, only kind: Kind? = nil, atMost most: Int) -> JSONValue {
    let words = SoughtWords(text)
    let fitting = kind == nil && !words.isEmpty ? BankQuery(text).families() : []
    let questions = fitting.prefix(most).map(question)
    let groups = whole.found(words, only: kind, atMost: most).filter { scope.isOpen($0.kind) }
    return .object([
      ("items", .list(groups.flatMap { group in group.hits.map(hit) })),
      ("moreOf", .list(groups.filter(\.hasMore).map { .text($0.kind.rawValue) })),
      ("questions", .list(questions)),
    ])
  }

  private func question(_ family: QuestionFamily) -> JSONValue {
    .object([("id", .text(family.id)), ("question", .text(family.title))])
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
