package import Records

/// Which people to show, and in what order.
package struct PeopleQuery: Sendable {
  /// The orders a list of people can have.
  package enum Order: String, CaseIterable, Sendable {
    case name
    /// Those not heard of for longest first; those of whom nothing is known last.
    case quiet
    case newest
  }

  package var words = SoughtWords("")
  /// A label they have; nil for any or none.
  package var label: FoldedText?
  package var field: FoldedText?
  /// Days they have not been in touch for at least, where a last time is known.
  package var quietFor: Int?
  package var order = Order.name

  package init() {}

  fileprivate func admits(
    _ contact: Contact,
    _ folding: inout FoldingOnce,
    last: () -> Day?,
    today: Day
  ) -> Bool {
    if let label, !contact.labels.contains(where: { folding.folded($0) == label }) { return false }
    if let field, folding.folded(contact.field) != field { return false }
    if !words.isEmpty, !words.stand(in: contact.sought) { return false }
    guard let quietFor else { return true }
    return last().map { today - $0 >= quietFor } ?? false
  }
}

/// Folds each text once, where thousands say the same few.
private struct FoldingOnce {
  private var known: [String: FoldedText] = [:]

  mutating func folded(_ text: String) -> FoldedText {
    if let known = known[text] { return known }
    let folded = FoldedText(text)
    known[text] = folded
    return folded
  }
}

extension Contact {
  /// What somebody is found by: their words, and how they are reached.
  fileprivate var sought: [String] { words + [email, link] + otherEmails + phones }
}

extension Journal {
  /// The people somebody looks for.
  package func people(_ query: PeopleQuery, on today: Day) -> [Contact] {
    let needsLast = query.quietFor != nil || query.order == .quiet
    let last = needsLast ? lastContacts : nil
    var folding = FoldingOnce()
    let found = shelf(Contact.self).filter { contact in
      query.admits(contact, &folding, last: { last?.day(of: contact) }, today: today)
    }
    switch query.order {
    case .name: return found.byName
    case .newest: return found.reversed()
    case .quiet:
      return found.map { (last?.day(of: $0)?.number ?? .max, $0) }
        .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
    }
  }

  /// The labels people have, each once, by name.
  package var contactLabels: [String] { distinct(shelf(Contact.self).lazy.flatMap(\.labels)) }

  /// The fields of work people have, each once, by name.
  package var contactFields: [String] { distinct(shelf(Contact.self).lazy.map(\.field)) }

  private func distinct(_ texts: some Sequence<String>) -> [String] {
    // Nearly all of them say the same few words, so each is folded once.
    var known: [FoldedText: String] = [:]
    for text in Set(texts) where !text.isEmpty {
      let folded = FoldedText(text)
      known[folded] = known[folded].map { min($0, text) } ?? text
    }
    return known.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Sequence<Contact> {
  package var byName: [Contact] {
    map { (FoldedText($0.name), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }
}
