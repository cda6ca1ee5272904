package import Records

/// A person as a card or a row of a table tells of them.
package struct ReadContact: Sendable {
  package let line: Int
  package var name = ""
  package var organization = ""
  package var role = ""
  package var emails: [String] = []
  package var phones: [String] = []
  package var links: [String] = []
  package var labels: [String] = []
  package var field = ""
  package var howWeMet = ""
  package var notes = ""
  package var closeness: Int?
  /// What other programs know them by.
  package var uid = ""
  /// What a person should look at; nothing of it was lost.
  package var notices: [Phrase] = []
  /// Why this is nobody, where it is nobody.
  package var reasonToLeave: Phrase?
  /// The contact it says it is, in a table that Rebound wrote.
  var reboundID: Identifier<Contact>?

  init(line: Int) {
    self.line = line
  }
}
