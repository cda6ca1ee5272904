package import Foundation

/// A few kind lines to oneself.
package struct SelfCompassionBreak: ExerciseRecord {
  package static let kind = Kind(rawValue: "self-compassion-break")
  package static let names = KindNames(
    "self-compassion break",
    "Self-compassion breaks",
    in: .writing,
    about: "A few kind sentences to yourself after something went badly."
  )

  package let id: Identifier<SelfCompassionBreak>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var setback: String = ""
  package var others: String = ""
  package var friend: String = ""
  package var act: String = ""

  package init(id: Identifier<SelfCompassionBreak>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] { [setback, others, friend, act] }

  package static let linkRules: [LinkRule<SelfCompassionBreak>] = [
    .mentions("recovery", \.recovery)
  ]
}

extension SelfCompassionBreak {
  package static let fields = FieldTable<SelfCompassionBreak>([
    .prose("setback", \.setback, "What happened", about: .myself),
    .prose("others", \.others, "Who else has been through this", about: .myself),
    .prose("friend", \.friend, "What you would say to a good friend", about: .myself),
    .line("act", \.act, "One kind thing in the next hour", about: .myself),
  ])
}
