package import Records
package import Wording

extension LearnersVersion: Fielded {
  package static let fields = FieldTable<LearnersVersion>([
    .line("name", \.name, "The name to write under", about: .label),
    .prose("stood", \.stood, "Where things stood", about: .myself),
    .prose("tried", \.tried, "What was tried", about: .myself),
    .prose("found-out", \.foundOut, "What was found out", about: .myself),
    .prose("next", \.next, "What they try next", about: .myself),
  ])
}

extension LearnersVersion {
  /// The four parts as one story.
  package var story: String {
    [stood, tried, foundOut, next].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
