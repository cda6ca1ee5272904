package import Foundation

/// A message to begin from in a person's own words: one of their own, or a built-in one rewritten.
package struct OwnTemplate: JournalRecord {
  package static let kind = Kind(rawValue: "own-template")

  package let id: Identifier<OwnTemplate>
  package var addedAt: Date
  /// The name of the built-in template it stands in for; empty for one that stands by itself.
  package var replaces: String = ""
  package var title: String
  /// When it is usually sent.
  package var when: String = ""
  package var informalSubject: String = ""
  /// With `{{placeholders}}`, and `[[…]]` round what the short form leaves out.
  package var informalBody: String = ""
  package var formalSubject: String = ""
  package var formalBody: String = ""
  /// The most words that are a good length; nil where nobody said.
  package var mostWords: Int?

  package init(id: Identifier<OwnTemplate>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package mutating func keepInRange() { mostWords.keep(within: Scale.words) }

  package var filedAt: Date { addedAt }
  package var words: [String] {
    [title, when, informalSubject, informalBody, formalSubject, formalBody]
  }
}
