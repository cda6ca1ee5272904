package import Records
package import Wording

extension ValuesWriting: Fielded {
  package static let fields = FieldTable<ValuesWriting>([
    .choices("values", \.values, "Values", Guidance.values.choices, atMost: 24),
    .lines("own-values", \.ownValues, "Values of your own"),
    .prose("writing", \.writing, "Why they matter, and a time you lived them"),
    .line("shows-up", \.showsUp, "Where it will show this week"),
  ])
}
