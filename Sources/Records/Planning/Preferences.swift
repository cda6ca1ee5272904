package import Foundation

/// How a person wants Rebound to be.
package struct Preferences: JournalRecord {
  package static let kind = Kind(rawValue: "preferences")

  package let id: Identifier<Preferences>
  package var savedAt: Date
  /// An IANA name.
  package var zone: String
  package var name: String = ""
  package var country: String = ""
  /// Days after a no until one invitation; nil for the usual, negative for never.
  package var invite: Int?
  /// A tab title that says nothing.
  package var neutralTitle: Bool = false
  package var numbersOff: Bool = false
  /// Somebody the person can turn to, for the page about support.
  package var trustedName: String = ""
  package var trustedReach: String = ""

  package init(id: Identifier<Preferences>, savedAt: Date, zone: String) {
    self.id = id
    self.savedAt = savedAt
    self.zone = zone
  }

  package var filedAt: Date { savedAt }
}
