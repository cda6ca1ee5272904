package import Foundation

/// How a person is at one moment.
package struct CheckIn: JournalRecord {
  package static let kind = Kind(rawValue: "check-in")
  package static let names = KindNames(
    "check-in",
    "Check-ins",
    in: .mood,
    about: "How you felt on a day, from 0 to 10, with a word or two if you liked."
  )

  package let id: Identifier<CheckIn>
  package var takenAt: Date
  /// The person's own day, regardless of their time zone later.
  package var day: Day
  /// From 0 (very low) to 10 (very good).
  package var mood: Int?
  package var feelings: [String] = []
  package var activities: [String] = []
  package var note: String = ""
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?

  package init(id: Identifier<CheckIn>, takenAt: Date, day: Day) {
    self.id = id
    self.takenAt = takenAt
    self.day = day
  }

  package mutating func keepInRange() { mood.keep(within: Scale.feeling) }

  package var filedAt: Date { takenAt }
  package var words: [String] { feelings + activities + [note] }

  package static let linkRules: [LinkRule<CheckIn>] = [.mentions("recovery", \.recovery)]
  package static func begun(_ new: NewRecord<CheckIn>) -> CheckIn? {
    CheckIn(id: new.id, takenAt: new.surroundings.now, day: new.surroundings.today)
  }

  package func title(in _: Journal) -> Phrase {
    recovery == nil ? "Check-in" : exerciseTitle
  }
}

extension CheckIn {
  package static let fields = FieldTable<CheckIn>([
    .chips("mood", \.mood, "How are you right now?", 0...10, low: "very low", high: "very good"),
    .words(
      "feelings",
      \.feelings,
      "Feelings",
      about: .myself,
      Guidance.feelings.choices,
      atMost: 24
    ),
    .words(
      "activities",
      \.activities,
      "What you did",
      about: .myself,
      SmallThingKind.choices,
      atMost: 24
    ),
    .prose("note", \.note, "A note", about: .myself),
  ])
}
