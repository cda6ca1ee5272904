/// A record in which the words somebody looks for were found.
package struct SearchHit: Sendable {
  package let record: any JournalRecord
  package let snippet: Snippet
}

/// What was found of one kind, newest first.
package struct SearchGroup: Sendable {
  package let kind: Kind
  package let hits: [SearchHit]
  /// There is more of this kind than is shown.
  package let hasMore: Bool
}

extension Journal {
  /// Every record that holds all of the words, in whatever it was written, by kind; but for what
  /// belongs to an employer the person has hidden.
  ///
  /// - Parameters:
  ///   - words: what somebody looks for.
  ///   - kind: only this kind, where one is named.
  ///   - most: the most to show of a kind.
  /// - Returns: the kinds in their usual order; none for no words.
  package func found(
    _ words: SoughtWords,
    only kind: Kind? = nil,
    atMost most: Int
  ) -> [SearchGroup] {
    guard !words.isEmpty else { return [] }
    let hidden = Set(shelf(JobApplication.self).filter(\.isHidden).map(\.id.raw))
    return RecordKinds.all.lazy.map { $0.kind }.filter { kind == nil || $0 == kind }
      .compactMap { kind in
        let hits = all(of: kind).reversed().lazy.filter {
          words.stand(in: $0.words) && !hidden.contains($0.reference.id)
            && hidden.isDisjoint(with: $0.links)
        }
        .prefix(most + 1)
        let group = Array(hits)
        guard !group.isEmpty else { return nil }
        return SearchGroup(
          kind: kind,
          hits: group.prefix(most).map {
            SearchHit(record: $0, snippet: Snippet(of: $0.words, around: words))
          },
          hasMore: group.count > most
        )
      }
  }
}
