/// Which people to show, and in what order.
package struct PeopleQuery: Sendable {
  /// The orders a list of people can have.
  package enum Order: String, CaseIterable, Sendable {
    case name
    /// Longest out of touch first, and people without a known last time at the end.
    case quiet
    case newest
  }

  package var words = SoughtWords("")
  /// A label to filter by; nil for no filter.
  package var label: FoldedText?
  package var field: FoldedText?
  /// The least number of days out of touch; people without a known last time do not match.
  package var quietFor: Int?
  package var order = Order.name

  package init() {}

  fileprivate func admits(_ contact: Contact, last: () -> Day?, today: Day) -> Bool {
    if let label, !contact.labels.contains(where: { FoldedText($0) == label }) { return false }
    if let field, FoldedText(contact.field) != field { return false }
    if !words.isEmpty, !words.stand(in: contact.sought) { return false }
    guard let quietFor else { return true }
    return last().map { today - $0 >= quietFor } ?? false
  }
}

extension Contact {
  /// The texts that a search looks through: the person's words, and contact details.
  fileprivate var sought: [String] { words + [email, link] + otherEmails + phones }
}

extension Journal {
  /// The people that match a query.
  package func people(_ query: PeopleQuery, on today: Day) -> [Contact] {
    let needsLast = query.quietFor != nil || query.order == .quiet
    let last = needsLast ? lastContacts : nil
    let found = shelf(Contact.self).filter { contact in
      query.admits(contact, last: { last?.day(of: contact) }, today: today)
    }
    return switch query.order {
    case .name: found.byName
    case .newest: found.reversed()
    case .quiet: found.sorted(by: { last?.day(of: $0)?.number ?? .max }, then: \.id)
    }
  }

  /// All labels of people, sorted and without repeats.
  package var contactLabels: [String] { distinct(shelf(Contact.self).flatMap(\.labels)) }

  /// All labels and fields of work of people, sorted and without repeats.
  package var contactWords: (labels: [String], fields: [String]) {
    (contactLabels, distinct(shelf(Contact.self).map(\.field)))
  }

  private func distinct(_ texts: [String]) -> [String] {
    Dictionary(
      Set(texts).filter { !$0.isEmpty }.map { (FoldedText($0), $0) },
      uniquingKeysWith: min
    )
    .sorted { $0.key < $1.key }.map(\.value)
  }
}

extension [Contact] {
  /// Sorted by one value, and by another where the first is equal.
  ///
  /// Indices are sorted instead of contacts, because moving two dozen fields would take most of the
  /// time.
  fileprivate func sorted<First: Comparable, Second: Comparable>(
    by first: (Contact) -> First,
    then second: (Contact) -> Second
  ) -> [Contact] {
    let keys = map { (first($0), second($0)) }
    return indices.sorted { keys[$0] < keys[$1] }.map { self[$0] }
  }

  var byName: [Contact] { sorted(by: { FoldedText($0.name) }, then: \.id) }
}
