package import Foundation

/// The story of a setback, told again as something the person learned from.
package struct LearnersVersion: ExerciseRecord {
  package static let kind = Kind(rawValue: "learners-version")
  package static let names = KindNames(
    "version of the story",
    "Versions of the story",
    in: .reframing
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
    .line("name", \.name, "The name to write under", about: .label),
    .prose("stood", \.stood, "Where things stood", about: .myself),
    .prose("tried", \.tried, "What was tried", about: .myself),
    .prose("found-out", \.foundOut, "What was found out", about: .myself),
    .prose("next", \.next, "What they try next", about: .myself),
  ])
}
