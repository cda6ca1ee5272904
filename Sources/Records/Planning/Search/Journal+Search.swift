/// A record that contains the words somebody searched for.
package struct SearchHit: Sendable {
  package let record: any JournalRecord
  package let snippet: Snippet
}

/// The matches of one kind, newest first.
package struct SearchGroup: Sendable {
  package let kind: Kind
  package let hits: [SearchHit]
  /// Whether there are more matches of this kind than are shown.
  package let hasMore: Bool
}

extension Journal {
  /// Every record that contains all of the words, grouped by kind.
  ///
  /// Leaves out what belongs to an employer the person has hidden.
  ///
  /// - Parameters:
  ///   - words: the words to search for.
  ///   - kind: limits the search to one kind.
  ///   - most: how many matches of a kind to show.
  /// - Returns: the kinds in their usual order; empty if there are no words.
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
