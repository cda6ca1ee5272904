package import Records
package import Wording

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
