package import Foundation

/// One session of writing about something that happened; sessions about the same event are a
/// series.
package struct ExpressiveWriting: JournalRecord {
  package static let kind = Kind(rawValue: "expressive-writing")
  package static let names = KindNames(
    "piece of expressive writing",
    "Expressive writing",
    in: .writing,
    about: "Fifteen to twenty minutes of writing about a hard experience, for yourself alone."
  )

  package let id: Identifier<ExpressiveWriting>
  package var writtenAt: Date
  /// The person's own day, regardless of their time zone later.
  package var day: Day
  /// The recovery it was written in; nil if none.
  var recovery: Identifier<Recovery>?
  /// Shared by the sessions about one event; it is not the ID of a record.
  package var series: RecordID
  /// The number of the session in its series, from 1.
  package var number: Int = 1
  /// From 0 (very low) to 10 (very good).
  package var moodBefore: Int?
  package var moodAfter: Int?
  package var text: String = ""
  /// Whether the text was erased for good; the session itself is kept.
  package var isShredded: Bool = false

  package init(id: Identifier<ExpressiveWriting>, writtenAt: Date, day: Day, series: RecordID) {
    self.id = id
    self.writtenAt = writtenAt
    self.day = day
    self.series = series
  }

  package mutating func keepInRange() {
    moodBefore.keep(within: Scale.feeling)
    moodAfter.keep(within: Scale.feeling)
    number = min(max(number, 1), Scale.writing.upperBound)
  }

  package var filedAt: Date { writtenAt }
  package var words: [String] { [text] }

  package static let linkRules: [LinkRule<ExpressiveWriting>] = [.mentions("recovery", \.recovery)]
}

/// A session of writing and the choice to keep or shred its text, in one exercise.
package struct WritingSession: Sendable {
  var writing: ExpressiveWriting
  /// "keep" or "shred"; empty until the person chooses, because neither is a safe default.
  var fate: String

  init(_ writing: ExpressiveWriting, isKnown: Bool) {
    self.writing = writing
    fate = isKnown ? (writing.isShredded ? "shred" : "keep") : ""
  }

  /// The session to save, without its text if that is to be shredded.
  var kept: ExpressiveWriting { fate == "shred" ? writing.shredded : writing }
}

extension WritingSession: Fielded {
  package static let fields = FieldTable<WritingSession>([
    .chips(
      "mood-before",
      \.writing.moodBefore,
      "How you felt before",
      0...10,
      low: "very low",
      high: "very good"
    ),
    .prose("text", \.writing.text, "In your own words", about: .myself, atMost: 60_000),
    .chips(
      "mood-after",
      \.writing.moodAfter,
      "How you feel now",
      0...10,
      low: "very low",
      high: "very good"
    ),
    .checked("fate", \.fate, "What would you like to do with the text?", .choice(fates)).required,
  ])

  private static let fates = [
    Choice("keep", "Keep the text", about: "You can read it again, or shred it later."),
    Choice(
      "shred",
      "Shred the text",
      about: "The text is erased right away. Nobody can restore it."
    ),
  ]
}

extension ExpressiveWriting {
  /// The session without its text.
  package var shredded: ExpressiveWriting {
    var bare = self
    bare.text = ""
    bare.isShredded = true
    return bare
  }
}
