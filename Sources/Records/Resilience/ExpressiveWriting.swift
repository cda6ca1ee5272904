package import Foundation

/// One session of writing about something that happened; those about the same thing are a series.
package struct ExpressiveWriting: JournalRecord {
  package static let kind = Kind(rawValue: "expressive-writing")
  package static let names = KindNames(
    one: "expressive writing",
    many: "Expressive writings",
    in: .writing
  )

  package let id: Identifier<ExpressiveWriting>
  package var writtenAt: Date
  /// The person's own day, whatever zone they are in later.
  package var day: Day
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  /// Shared by the sessions about one event; it names no record.
  package var series: RecordID
  /// Which session of its series it was, from 1.
  package var number: Int = 1
  /// 0 very low to 10 very good.
  package var moodBefore: Int?
  package var moodAfter: Int?
  package var text: String = ""
  /// The words are gone for good; that there was a session is not.
  package var isShredded: Bool = false

  package init(
    id: Identifier<ExpressiveWriting>,
    writtenAt: Date,
    day: Day,
    series: RecordID
  ) {
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

/// A session of writing with what becomes of its words, asked in one exercise.
package struct WritingSession: Sendable {
  package var writing: ExpressiveWriting
  /// "keep" or "shred"; empty until the person has said so, since neither goes without saying.
  var fate: String

  package init(_ writing: ExpressiveWriting, isKnown: Bool) {
    self.writing = writing
    fate = isKnown ? (writing.isShredded ? "shred" : "keep") : ""
  }

  /// The session as it is written down: without its words where they are to be shredded.
  package var kept: ExpressiveWriting { fate == "shred" ? writing.shredded : writing }
}

extension WritingSession: Fielded {
  package static let fields = FieldTable<WritingSession>([
    .chips(
      "mood-before",
      \.writing.moodBefore,
      "Before",
      0...10,
      low: "very low",
      high: "very good"
    ),
    .prose("text", \.writing.text, "In your own words", about: .myself, atMost: 60_000),
    .chips("mood-after", \.writing.moodAfter, "Now", 0...10, low: "very low", high: "very good"),
    .checked("fate", \.fate, "And the words?", .choice(fates)).required,
  ])

  private static let fates = [
    Choice("keep", "Keep them", about: "Only here, to read again or to shred later."),
    Choice("shred", "Shred them", about: "They are erased at once, and cannot be brought back."),
  ]
}

extension ExpressiveWriting {
  /// The session without its words.
  package var shredded: ExpressiveWriting {
    var bare = self
    bare.text = ""
    bare.isShredded = true
    return bare
  }
}
