package import Foundation

/// How a person is at one moment.
package struct CheckIn: JournalRecord {
  package static let kind = Kind(rawValue: "check-in")

  package let id: Identifier<CheckIn>
  package var takenAt: Date
  /// The person's own day, whatever zone they are in later.
  package var day: Day
  /// 0 very low to 10 very good.
  package var mood: Int?
  package var feelings: [String] = []
  package var activities: [String] = []
  package var note: String = ""
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?

  package init(id: Identifier<CheckIn>, takenAt: Date, day: Day) {
    self.id = id
    self.takenAt = takenAt
    self.day = day
  }

  package mutating func keepInRange() { mood.keep(within: Scale.feeling) }

  package var filedAt: Date { takenAt }
  package var links: [RecordID] { [recovery?.raw].compactMap(\.self) }
  package var words: [String] { feelings + activities + [note] }
}

extension CheckIn: Fielded {
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
