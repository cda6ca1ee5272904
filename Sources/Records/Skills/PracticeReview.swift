package import Foundation

/// One time a question was practiced.
package struct PracticeReview: JournalRecord {
  package static let kind = Kind(rawValue: "practice-review")
  package static let names = KindNames(
    "practice review",
    "Practice reviews",
    in: .practice,
    about: "One practiced answer to one of your questions, and how you scored it."
  )

  package let id: Identifier<PracticeReview>
  package var card: Identifier<QuestionCard>
  package var reviewedAt: Date
  package var answer: String = ""
  /// The person's own score, 1 to 5.
  package var score: Int?
  /// The person's own scores by rubric dimension, 1 to 5.
  package var rubric: [String: Int] = [:]
  /// How easily the answer came, as the person rated it; nil to derive it from the scores.
  package var rating: PracticeRating?
  /// How long the answer took; nil if it was not timed.
  package var seconds: Int?
  package var usedNotes: Bool = false
  /// The wording it was asked in.
  package var wording: String = ""
  package var isAloud: Bool = false
  /// What to try the next time.
  package var tryNext: String = ""

  package init(id: Identifier<PracticeReview>, card: Identifier<QuestionCard>, reviewedAt: Date) {
    self.id = id
    self.card = card
    self.reviewedAt = reviewedAt
  }

  package mutating func keepInRange() {
    score.keep(within: Scale.score)
    rubric.keep(within: Scale.score)
    seconds.keep(within: Scale.seconds)
  }

  package var filedAt: Date { reviewedAt }
  package var words: [String] { [answer, tryNext] }

  package static let linkRules: [LinkRule<PracticeReview>] = [.needs("card", \.card)]
  package static func begun(_ new: NewRecord<PracticeReview>) -> PracticeReview? {
    new.link("card").map { PracticeReview(id: new.id, card: $0, reviewedAt: new.surroundings.now) }
  }

  package func title(in journal: Journal) -> Phrase {
    journal[card].map { Phrase(verbatim: $0.question) } ?? "Practice"
  }
}

extension PracticeReview {
  package static let fields = FieldTable<PracticeReview>(
    [
      .prose("answer", \.answer, "Your answer, in notes or in full", about: .interview),
      .check("aloud", \.isAloud, "I said it out loud"),
      .check("used-notes", \.usedNotes, "I looked at my notes"),
      .chips(
        "score",
        \.score,
        "How it went, compared with the examples",
        1...5,
        low: "not there yet",
        high: "very clear"
      ),
    ] + Guidance.rubric.map(scored) + [
      .value("rating", \.rating, "How easy it was to answer", .choice(Grade.choices)),
      .line("try-next", \.tryNext, "Something to try next time", about: .interview, atMost: 500),
    ]
  )

  /// The field name for a rubric dimension.
  package static func field(scoring dimension: String) -> String { "rubric-\(dimension)" }

  private static func scored(_ dimension: RubricDimension) -> Field<PracticeReview> {
    let control = Control.choice(dimension.choices)
    let name = field(scoring: dimension.id)
    return Field(name, Phrase(verbatim: dimension.title), control) {
      $0.rubric[dimension.id].map(String.init) ?? ""
    } write: { review, typed in
      let text = typed.trimmed
      review.rubric[dimension.id] = Int(text)
      return text.isEmpty || control.admits(text)
    }
  }
}

/// How easily an answer came, which decides when the question comes back.
package struct PracticeRating: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let again = PracticeRating(rawValue: "again")
  package static let hard = PracticeRating(rawValue: "hard")
  package static let good = PracticeRating(rawValue: "good")
  package static let easy = PracticeRating(rawValue: "easy")
}
