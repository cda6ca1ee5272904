package import Foundation

/// Three lines to somebody who just got the same rejection, and what helped others.
package struct ThreeLines: ExerciseRecord {
  package static let kind = Kind(rawValue: "three-lines")
  package static let names = KindNames(
    "three lines",
    "Three lines",
    in: .people,
    about: "Three lines for somebody who has just been turned down, as you once were."
  )

  package let id: Identifier<ThreeLines>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var person: String = ""
  package var helped: String = ""
  package var text: String = ""

  package init(id: Identifier<ThreeLines>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] { [person, helped, text] }

  package static let linkRules: [LinkRule<ThreeLines>] = [.mentions("recovery", \.recovery)]
}
