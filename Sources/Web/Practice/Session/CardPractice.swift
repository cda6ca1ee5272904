import Journaling
import Records

/// One question being practised: answered first, then looked at, then said when it comes back.
struct CardPractice {
  /// Where somebody is with a question; the value of the button that leads there.
  enum Step: String {
    case answer, look, grade

    /// What this step asks.
    func fields(of card: QuestionCard) -> [String] {
      switch self {
      case .answer: ["answer", "seconds"]
      case .look: card.dimensions.map(PracticeReview.field) + ["aloud", "used-notes"]
      case .grade: ["rating", "try-next"]
      }
    }
  }

  let visit: Visit
  let card: QuestionCard
  let draft: Draft
  var problems: Problems = .none

  /// Whether others of today follow.
  var isInSession: Bool { visit.query.has("session") }

  var reviews: [PracticeReview] { visit.journal.reviews(of: card) }

  var wording: String { card.wording(after: reviews.count) }

  func place(_ step: Step) -> Place {
    Place.card(card.id).with("step", step == .answer ? nil : step.rawValue)
      .with("session", isInSession ? "yes" : nil)
  }

  var saving: Place { Place.reviews(card.id).with("session", isInSession ? "yes" : nil) }

  func page(kicker: Phrase? = nil, body: () -> HTML) -> Page {
    Page(Phrase(verbatim: wording), below: [.practice], kicker: kicker ?? about, body: body)
  }

  /// Its position in today's questions, or its competency.
  private var about: Phrase? {
    guard isInSession else {
      return card.competency.flatMap(Guidance.competency).map { Phrase(verbatim: $0.title) }
        ?? card.kindOfCard.title
    }
    let session = visit.journal.practiceSession(visit.surroundings)
    return "Question \(session.answered + 1) of \(session.answered + max(1, session.count))"
  }

  /// A step's form: it keeps what was typed before it goes on.
  func form(_ step: Step, _ fields: HTML, _ buttons: HTML) -> HTML {
    """
    \(visit.problemList(problems))
    <form class="stack narrow practising" method="post" action="\(saving.address)" \
    data-autosave="\(saving.with("autosave", "yes").address)">\(visit.token)
    <input type="hidden" name="step" value="\(step.rawValue)">\(visit.givenField(draft, step.fields(of: card)))
    \(fields)
    <div class="actions">\(buttons)
    <span class="draft-note" data-draft-note aria-live="polite"></span></div></form>
    """
  }

  func field(_ name: String) -> HTML {
    HTML.some(PracticeReview.fields[name]) {
      AskedField($0).html(value: draft[name], problem: problems[name])
    }
  }

  /// The review with what is in the draft.
  func review(_ draft: Draft) throws(Problems) -> PracticeReview {
    try visit.journal.review(
      of: card,
      called: visit.form.value("review"),
      from: draft,
      visit.surroundings
    )
  }
}

extension Visit {
  /// Where a half-written answer to a question is kept.
  func practiceKey(_ card: QuestionCard) -> DraftKey {
    DraftKey(form: PracticeReview.keptForm, tab: card.id.description)
  }

  func practiceDraft(_ card: QuestionCard) async throws -> Draft {
    try await halfWritten(practiceKey(card))?.draft ?? Draft()
  }
}
