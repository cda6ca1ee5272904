import Foundation

/// Somebody to ask, and why.
package struct Suggestion: Sendable {
  package let contact: Contact
  package let why: Phrase
}

extension Journal {
  /// Up to three people to ask: one moderately weak tie, one dormant, one strong.
  ///
  /// Of each sort it suggests the one longest out of touch. People in touch within the last two
  /// weeks are left out, except close ones.
  ///
  /// Moderately weak ties lead to jobs more often than close ones (Rajkumar et al. 2022); closeness
  /// 2 or 3 with somebody who knows others approximates shared contacts. Dormant means no contact
  /// for a year.
  package func whoToAsk(on today: Day) -> [Suggestion] {
    let last = lastContacts
    let known = shelf(Contact.self).map { ($0, last.day(of: $0)) }
    var taken: Set<Identifier<Contact>> = []
    func take(_ tie: Tie) -> Suggestion? {
      let fitting = known.filter { contact, day in
        tie.fits(contact, day.map { today - $0 }) && !taken.contains(contact.id)
      }
      let longest = fitting.min {
        ($0.1?.number ?? 0, $0.0.addedAt) < ($1.1?.number ?? 0, $1.0.addedAt)
      }
      guard let contact = longest?.0 else { return nil }
      taken.insert(contact.id)
      return Suggestion(contact: contact, why: tie.why)
    }
    let dormant = take(.dormant)
    let weak = take(.weakAndOut) ?? take(.weak)
    return [weak, dormant, take(.strong)].compactMap(\.self)
  }
}

/// The sorts of ties, in order.
private enum Tie {
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
    case .weakAndOut: "You are acquaintances, and they know people you do not."
    case .weak: "You are acquaintances. They often hear about jobs that your close contacts do not."
    case .strong: "You are close, so they can support you as well as give advice."
    }
  }
}
