/// A small thing that helps.
package struct LibraryActivity: Decodable, Sendable {
  package let id: String
  let title: String
  package let kind: String
  package let minutes: [Int]
  package let energy: Int
  package let company: String
  package let place: String
  package let variant: String?
  package let withCare: String?

  private enum CodingKeys: String, CodingKey {
    case id, title, kind, minutes, energy, company, place, variant
    case withCare = "with-care"
  }
}

/// A word to choose, such as a value or a feeling.
package struct LibraryWord: Decodable, Sendable {
  package let id: String
  package let title: String
  package let about: String?
}

/// Something interviewers look for, described at three levels.
package struct Competency: Decodable, Sendable {
  package let id: String
  package let title: String
  /// communication, technical or industry.
  package let area: String
  package let about: String
  package let behaviours: [String]
  /// Descriptions for the scores 1, 3 and 5.
  package let anchors: [Int: String]
  /// Words in a question that point to it; a star matches any ending.
  package let signs: [String]
}

/// One countable item of field notes, answered 0 to 4.
package struct FieldNoteItem: Decodable, Sendable {
  package let id: String
  package let title: String
  package let ask: String
  package let anchors: [String]
  /// The aspects of an interview it measures: researched, answered, articulate, confident.
  package let maps: [String]
  /// Whether there may be nothing to count, as an answer separate from "can't tell".
  let notApplicable: Bool?

  private enum CodingKeys: String, CodingKey {
    case id, title, ask, anchors, maps
    case notApplicable = "not-applicable"
  }
}

/// The topic of one session of expressive writing.
package struct WritingTheme: Decodable, Sendable {
  let id: String
  package let title: String
  package let ask: String
}

/// What a score of the person's own answer means.
package struct AnswerAnchor: Decodable, Sendable {
  package let score: Int
  package let text: String
}

/// A template for a message.
package struct MessageTemplate: Decodable, Sendable {
  package let id: String
  package let title: String
  package let when: String
  /// The fewest and the most words, filled in.
  package let words: [Int]
  package let variants: [String: Variant]
  /// Placeholders that every variant contains.
  package let must: [String]
  /// Words that do not belong in it.
  package let avoid: [String]
  /// The endings it is offered after, by name; nil for any.
  let fits: [String]?

  init(
    id: String,
    title: String,
    when: String,
    words: [Int],
    variants: [String: Variant],
    must: [String],
    avoid: [String],
    fits: [String]? = nil
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.words = words
    self.variants = variants
    self.must = must
    self.avoid = avoid
    self.fits = fits
  }

  /// The template's words in one tone.
  package struct Variant: Decodable, Sendable {
    package let subject: String
    package let body: String
  }
}

/// The source of a fact.
package struct Source: Decodable, Sendable {
  package let id: String
  package let cite: String
  package let link: String?
  package let note: String?
}

/// Openings for a sentence about oneself, for the person to complete.
package struct StatementStarters: Decodable, Sendable {
  package let first: [String]
  /// Openings that are easier to believe.
  package let softer: [String]
}

/// One part of the guided rehearsal of an interview, to read or to hear.
package struct ScriptPart: Decodable, Sendable {
  package let id: String
  let title: String
  package let lines: [ScriptLine]
}

/// A line of the script.
package struct ScriptLine: Decodable, Sendable {
  /// The text; `{{name}}` is replaced by what the person wrote in that field.
  package let say: String
  /// The text if one of those fields is empty; nil to skip the line.
  package let otherwise: String?
}
