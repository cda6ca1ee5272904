package import Records
package import Wording

extension ValuesWriting: Fielded {
  package static let fields = FieldTable<ValuesWriting>([
    .choices("values", \.values, "Values", Guidance.values.choices, atMost: 24),
    .words("own-values", \.ownValues, "Values of your own", about: .myself, [], atMost: 12),
    .prose("writing", \.writing, "Why they matter, and a time you lived them", about: .myself),
    .line("shows-up", \.showsUp, "Where it will show this week", about: .myself),
  ])
}

extension Journal {
  /// Values in the person's own words, the last chosen first, to be offered again.
  package func ownValues(atMost most: Int = 12) -> [String] {
    shelf(ValuesWriting.self).flatMap(\.ownValues).latest(most)
  }
}
