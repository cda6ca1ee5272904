package import Foundation

/// The story of a setback, told again as something the person learned from.
package struct LearnersVersion: ExerciseRecord {
  package static let kind = Kind(rawValue: "learners-version")
  package static let names = KindNames(
    "story so far",
    "Stories so far",
    in: .reframing,
    about: "Your search told by somebody who learns from it."
  )

  package let id: Identifier<LearnersVersion>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var name: String = ""
  package var stood: String = ""
  package var tried: String = ""
  package var foundOut: String = ""
  package var next: String = ""

  package init(id: Identifier<LearnersVersion>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] { [name, stood, tried, foundOut, next] }

  package static let linkRules: [LinkRule<LearnersVersion>] = [.mentions("recovery", \.recovery)]
}

extension LearnersVersion {
  package static let fields = FieldTable<LearnersVersion>([
    .line("name", \.name, "Your name in this story", about: .label),
    .prose("stood", \.stood, "How it started", about: .myself),
    .prose("tried", \.tried, "What they tried", about: .myself),
    .prose("found-out", \.foundOut, "What they found out", about: .myself),
    .prose("next", \.next, "What they try next", about: .myself),
  ])
}
