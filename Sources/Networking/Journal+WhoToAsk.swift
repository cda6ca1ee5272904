import Foundation
package import Records
package import Wording

/// Somebody worth asking, and why.
package struct Suggestion: Sendable {
  package let contact: Contact
  package let why: Phrase
}

extension Journal {
  /// When two people were last in touch: the newest touchpoint, or what the person remembered.
  package func lastContact(with contact: Contact) -> Day? {
    let touched = records(Touchpoint.self, mentioning: contact.id.raw).map(\.day).max()
    return [touched, contact.lastContactOn].compactMap(\.self).max()
  }

  /// At most three people to ask: one moderately weak tie, one dormant, one strong.
  ///
  /// Of several it is the one not heard of for longest. Whoever was in touch within a fortnight is
  /// left in peace, but for those one is close to.
  ///
  /// Moderately weak ties move people into jobs more often than close ones (Rajkumar et al. 2022);
  /// closeness 2 or 3 with somebody who knows others stands in for shared contacts. Dormant is no
  /// contact for a year.
  package func whoToAsk(on today: Day) -> [Suggestion] {
    var left = shelf(Contact.self).map { ($0, lastContact(with: $0)) }
      .sorted { ($0.1?.number ?? 0, $0.0.addedAt) < ($1.1?.number ?? 0, $1.0.addedAt) }
    func pick(_ why: Phrase, _ fits: (Contact, Int?) -> Bool) -> Suggestion? {
      let index = left.firstIndex { contact, last in fits(contact, last.map { today - $0 }) }
      return index.map { Suggestion(contact: left.remove(at: $0).0, why: why) }
    }
    func isWeak(_ contact: Contact, _ quiet: Int?) -> Bool {
      (2...3).contains(contact.closeness ?? 0) && (quiet ?? .max) > 14
    }
    let dormant = pick("You have not been in touch for a year or more.") { ($1 ?? 0) >= 365 }
    let weak =
      pick("You know each other a little, and they know people you do not.") {
        isWeak($0, $1) && $0.knowsOthers
      }
      ?? pick("You know each other a little. Such people often hear of other jobs.", isWeak)
    let strong = pick("Somebody close, for support as much as for advice.") { contact, _ in
      (contact.closeness ?? 0) >= 4
    }
    return [weak, dormant, strong].compactMap(\.self)
  }
}
