package import Foundation

/// Some lines about what matters to a person.
package struct ValuesWriting: ExerciseRecord {
  package static let kind = Kind(rawValue: "values-writing")
  package static let names = KindNames(
    "piece of values writing",
    "Values writing",
    in: .writing,
    about: "About ten minutes of writing on what matters to you, and why."
  )

  package let id: Identifier<ValuesWriting>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var values: [String] = []
  package var ownValues: [String] = []
  package var writing: String = ""
  package var showsUp: String = ""

  package init(id: Identifier<ValuesWriting>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] { ownValues + [writing, showsUp] }

  package static let linkRules: [LinkRule<ValuesWriting>] = [.mentions("recovery", \.recovery)]
}

extension ValuesWriting {
  package static let fields = FieldTable<ValuesWriting>([
    .choices("values", \.values, "Values", Guidance.values.choices, atMost: 24),
    .words("own-values", \.ownValues, "Values of your own", about: .myself, [], atMost: 12),
    .prose("writing", \.writing, "Why they matter, and a time you lived them", about: .myself),
    .line("shows-up", \.showsUp, "How you could live by one this week", about: .myself),
  ])
}

extension Journal {
  /// Values in the person's own words, most recently chosen first, to offer them again.
  package func ownValues(atMost most: Int = 12) -> [String] {
    shelf(ValuesWriting.self).flatMap(\.ownValues).latest(most)
  }
}
