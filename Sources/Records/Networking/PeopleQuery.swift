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

  /// Whether it leaves anybody out.
  fileprivate var isNarrow: Bool {
    label != nil || field != nil || quietFor != nil || !words.isEmpty
  }

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
  package func people(_ query: PeopleQuery, on today: Day) -> FoundPeople {
    let needsLast = query.quietFor != nil || query.order == .quiet
    let last = needsLast ? lastContacts : nil
    var folding = FoldingOnce()
    let shelf = shelf(Contact.self)
    let places = shelf.indices.filter { place in
      guard query.isNarrow else { return true }
      let contact = shelf[place]
      return query.admits(contact, &folding, last: { last?.day(of: contact) }, today: today)
    }
    let ordered =
      switch query.order {
      case .name: places.sorted(by: { FoldedText(shelf[$0].name) }, then: { shelf[$0].id })
      case .newest: Array(places.reversed())
      case .quiet:
        places.sorted(
          by: { last?.day(of: shelf[$0])?.number ?? .max },
          then: { shelf[$0].id }
        )
      }
    return FoundPeople(shelf: shelf, places: ordered)
  }

  /// The labels people have, each once, by name.
  package var contactLabels: [String] { contactWords.labels }

  /// The labels and the fields of work people have, each once, by name.
  package var contactWords: (labels: [String], fields: [String]) {
    // Looked at together: each look at thousands of people costs the same.
    var (labels, fields) = (Set<String>(), Set<String>())
    for contact in shelf(Contact.self) {
      for label in contact.labels { labels.insert(label) }
      if !contact.field.isEmpty { fields.insert(contact.field) }
    }
    return (distinct(labels), distinct(fields))
  }

  private func distinct(_ texts: Set<String>) -> [String] {
    // Nearly all of them say the same few words, so each is folded once.
    var known: [FoldedText: String] = [:]
    for text in texts where !text.isEmpty {
      let folded = FoldedText(text)
      known[folded] = known[folded].map { min($0, text) } ?? text
    }
    return known.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// The people somebody looked for, in their order: each is taken from the shelf as it is looked at.
///
/// A page shows a hundred of thousands, and a copy of everybody would take longer than finding them.
package struct FoundPeople: RandomAccessCollection, Sendable {
  fileprivate let shelf: Shelf<Contact>
  fileprivate let places: [Int]

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }
  package subscript(position: Int) -> Contact { shelf[places[position]] }
}

extension RandomAccessCollection<Contact> where Index == Int {
  package var byName: [Contact] {
    indices.sorted(by: { FoldedText(self[$0].name) }, then: { self[$0].id }).map { self[$0] }
  }
}
