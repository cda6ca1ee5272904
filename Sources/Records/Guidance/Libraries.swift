/// A small thing that helps.
package struct LibraryActivity: Decodable, Sendable {
  package let id: String
  package let title: String
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

/// A word to choose: a value, a feeling.
package struct LibraryWord: Decodable, Sendable {
  package let id: String
  package let title: String
  package let about: String?
  package let example: String?
}

/// Something interviewers look for, with what it looks like at three levels.
package struct Competency: Decodable, Sendable {
  package let id: String
  package let title: String
  /// communication, technical or industry.
  package let area: String
  package let about: String
  package let behaviours: [String]
  /// For the scores 1, 3 and 5.
  package let anchors: [Int: String]
  /// Words in a question that speak for it: a star stands for any ending.
  package let signs: [String]
}

/// One countable item of field notes; answers 0 to 4 by its anchors.
package struct FieldNoteItem: Decodable, Sendable {
  package let id: String
  package let title: String
  package let ask: String
  package let anchors: [String]
  /// What of an interview it is about: researched, answered, articulate, confident.
  package let maps: [String]
  /// Whether there may have been nothing to count: an answer of its own, distinct from "can't tell".
  package let notApplicable: Bool?

  private enum CodingKeys: String, CodingKey {
    case id, title, ask, anchors, maps
    case notApplicable = "not-applicable"
  }
}

/// What one session of expressive writing is about.
package struct WritingTheme: Decodable, Sendable {
  package let id: String
  package let title: String
  package let ask: String
}

/// What a score of one's own answer means.
package struct AnswerAnchor: Decodable, Sendable {
  package let score: Int
  package let text: String
}

/// A message to begin from.
package struct MessageTemplate: Decodable, Sendable {
  package let id: String
  package let title: String
  package let when: String
  /// Fewest and most words, filled in.
  package let words: [Int]
  package let variants: [String: Variant]
  /// What every variant of it holds.
  package let must: [String]
  /// Words that have no place in it.
  package let avoid: [String]
  /// What it is offered after, by the names of what came; anything, where nothing is named.
  package let fits: [String]?

  package init(
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

  /// Its words in one tone.
  package struct Variant: Decodable, Sendable {
    package let subject: String
    package let body: String

    package init(subject: String, body: String) {
      self.subject = subject
      self.body = body
    }
  }
}

/// Where a fact comes from.
package struct Source: Decodable, Sendable {
  package let id: String
  package let cite: String
  package let link: String?
  package let note: String?
}

/// Beginnings of a sentence about oneself; none of them is a sentence yet.
package struct StatementStarters: Decodable, Sendable {
  package let first: [String]
  /// For a sentence that is hard to believe as it stands.
  package let softer: [String]
}

/// One part of the way through an interview in the mind, as it is read or heard.
package struct ScriptPart: Decodable, Sendable {
  package let id: String
  package let title: String
  package let lines: [ScriptLine]
}

/// A line of the script.
package struct ScriptLine: Decodable, Sendable {
  /// What is said; `{{name}}` stands for what the person wrote in that field.
  package let say: String
  /// What is said where the person left one of those fields open; nil leaves the line out.
  package let otherwise: String?
}
