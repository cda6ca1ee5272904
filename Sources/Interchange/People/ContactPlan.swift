package import Records

/// What will happen when people are brought into a journal: shown first, done when the person agrees.
package struct ContactPlan: Sendable {
  /// Everybody in the file, in its order.
  package let people: [PlannedContact]
  package let unread: [UnreadLine]
  package let columns: [ContactColumn]
  package let notes: [Phrase]
  /// What is to be committed; empty where the journal knows everything already.
  package let changes: [Change]

  package func count(_ verb: PlannedContact.Verb) -> Int { people.count { $0.verb == verb } }
}

/// What becomes of one card or row.
package struct PlannedContact: Hashable, Sendable {
  /// What becomes of a card or row.
  package enum Verb: Hashable, Sendable {
    case add
    /// The journal knows it already, or knows more.
    case same
    case fill
    /// It is nobody.
    case leave
    /// The person said to leave it.
    case exclude
  }

  package let line: Int
  package let verb: Verb
  package let name: String
  /// "Ward manager, Helios".
  package let position: String
  /// The contact it becomes or belongs to; none for one that is left.
  package let contact: Identifier<Contact>?
  /// What a person should look at.
  package let notices: [Phrase]
}

/// What a person decided about an import of people.
package struct ContactChoices: Codable, Hashable, Sendable {
  /// A label for everybody who comes in; empty for none.
  package var label: String
  /// Whether what the file says takes the place of what is written down.
  package var takesOver: Bool
  /// The lines on which those begin who are to be left.
  package var excluded: Set<Int>

  package init(label: String = "", takesOver: Bool = false, excluded: Set<Int> = []) {
    self.label = label
    self.takesOver = takesOver
    self.excluded = excluded
  }
}
