package import Foundation

/// One time a question was practised.
package struct PracticeReview: JournalRecord {
  package static let kind = Kind(rawValue: "practice-review")
  package static let names = KindNames(
    one: "practice review",
    many: "Practice reviews",
    in: .practice
  )

  package let id: Identifier<PracticeReview>
  package var card: Identifier<QuestionCard>
  package var reviewedAt: Date
  package var answer: String = ""
  /// The person's own score, 1 to 5.
  package var score: Int?
  /// The person's own scores by the dimensions of the mock rubric, 1 to 5.
  package var rubric: [String: Int] = [:]
  /// How it came, as the person said; nil where that is left to what was scored.
  package var rating: PracticeRating?
  /// How long the answer took, where somebody kept the time.
  package var seconds: Int?
  package var usedNotes: Bool = false
  /// The words it was asked in that time.
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
      .check("aloud", \.isAloud, "I said it aloud"),
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
      .value("rating", \.rating, "How it came", .choice(Grade.choices)),
      .line("try-next", \.tryNext, "Something to try next time", about: .interview, atMost: 500),
    ]
  )

  /// What a field of the rubric is called.
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
