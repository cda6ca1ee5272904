import Foundation

/// Somebody worth asking, and why.
package struct Suggestion: Sendable {
  package let contact: Contact
  package let why: Phrase
}

extension Journal {
  /// At most three people to ask: one moderately weak tie, one dormant, one strong.
  ///
  /// Of several it is the one not heard of for longest. Whoever was in touch within a fortnight is
  /// left in peace, but for those one is close to.
  ///
  /// Moderately weak ties move people into jobs more often than close ones (Rajkumar et al. 2022);
  /// closeness 2 or 3 with somebody who knows others stands in for shared contacts. Dormant is no
  /// contact for a year.
  package func whoToAsk(on today: Day) -> [Suggestion] {
    let last = lastContacts
    var picks = [Pick](repeating: Pick(), count: Tie.allCases.count)
    for contact in shelf(Contact.self) {
      let day = last.day(of: contact)
      let quiet = day.map { today - $0 }
      for tie in Tie.allCases where tie.fits(contact, quiet) {
        // The few at the front of each: whoever stands in several comes to the front once.
        picks[tie.rawValue].offer(contact, since: day)
      }
    }
    var taken: Set<Identifier<Contact>> = []
    func take(_ tie: Tie) -> Suggestion? {
      guard let contact = picks[tie.rawValue].best.first(where: { !taken.contains($0.id) }) else {
        return nil
      }
      taken.insert(contact.id)
      return Suggestion(contact: contact, why: tie.why)
    }
    let dormant = take(.dormant)
    let weak = take(.weakAndOut) ?? take(.weak)
    return [weak, dormant, take(.strong)].compactMap(\.self)
  }
}

/// The sorts of ties that are looked for.
private enum Tie: Int, CaseIterable {
  case dormant, weakAndOut, weak, strong

  func fits(_ contact: Contact, _ quiet: Int?) -> Bool {
    let isWeak = (2...3).contains(contact.closeness ?? 0) && (quiet ?? .max) > 14
    return switch self {
    case .dormant: (quiet ?? 0) >= 365
    case .weakAndOut: isWeak && contact.knowsOthers
    case .weak: isWeak
    case .strong: (contact.closeness ?? 0) >= 4
    }
  }

  var why: Phrase {
    switch self {
    case .dormant: "You have not been in touch for a year or more."
    case .weakAndOut: "You know each other a little, and they know people you do not."
    case .weak: "You know each other a little. Such people often hear of other jobs."
    case .strong: "Somebody close, for support as much as for advice."
    }
  }
}

/// The few that come first of one sort of tie: one that is taken elsewhere leaves two more.
private struct Pick {
  private var front: [(Int, Date, Contact)] = []

  var best: [Contact] { front.map(\.2) }

  mutating func offer(_ contact: Contact, since day: Day?) {
    let key = (day?.number ?? 0, contact.addedAt)
    if front.count == 3, let last = front.last, key >= (last.0, last.1) { return }
    let place = front.firstIndex { key < ($0.0, $0.1) } ?? front.count
    front.insert((key.0, key.1, contact), at: place)
    if front.count > 3 { front.removeLast() }
  }
}
