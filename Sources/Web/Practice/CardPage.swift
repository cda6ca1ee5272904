import Records
import Skills
import Wording

/// A question, large; room to answer it; what was said before, folded away.
struct CardPage {
  let visit: Visit
  let card: QuestionCard
  let draft: Draft
  var problems = Problems([])

  var page: Page {
    Page(
      title: Phrase(verbatim: card.question),
      section: .practice,
      trail: [Page.Crumb(title: "Practice", place: .practice)],
      kicker: card.competency.flatMap(Guidance.competency).map { Phrase(verbatim: $0.title) },
      lead: "Aloud first, if you can. About two minutes is plenty.",
      body: body
    )
  }

  private var body: HTML {
    let to = Place.reviews(card.id)
    return """
      \(ProblemList(problems: problems).html)
      \(fold("What you said then", card.said))
      \(fold("What you would say now", card.answer))
      <form class="stack narrow" method="post" action="\(to.address)" data-autosave="\(to.with("autosave", "yes").address)">\(visit.token)
      \(answer)
      \(score)
      <div class="actions"><button class="button" name="save" value="yes">\("Save" as Phrase)</button>
      <button class="button plain" name="next" value="yes">\("Save, and the next one" as Phrase)</button>
      <span class="draft-note" data-draft-note aria-live="polite"></span></div></form>
      \(earlier)
      <div class="actions"><a class="quiet" href="\(Place.editCard(card.id).address)">\("Change the question" as Phrase)</a>
      \(visit.removeButton(card, back: .practice, "Remove it", label: "Remove this question"))</div>
      """
  }

  private func fold(_ title: Phrase, _ text: String) -> HTML {
    HTML.when(
      !text.isEmpty,
      """
      <details class="fold"><summary>\(title)</summary><div class="quote"><p class="as-written">\(text)</p></div></details>
      """
    )
  }

  private var answer: HTML {
    HTML.some(PracticeReview.fields["answer"]) {
      AskedField($0).html(value: draft["answer"], problem: problems["answer"])
    }
  }

  /// The scale in words: what could be heard, not how it felt.
  private var score: HTML {
    let choices = Guidance.answerAnchors.map {
      Choice("\($0.score)", "\($0.score)", about: Phrase(verbatim: $0.text))
    }
    let field = AskedField(
      name: "score",
      label: "Which of these comes closest, if any",
      control: .choice(choices)
    )
    return field.html(value: draft["score"], problem: problems["score"])
  }

  private var earlier: HTML {
    let reviews = visit.journal.reviews(of: card)
    guard !reviews.isEmpty else { return .empty }
    return """
      <details class="fold"><summary>\("Earlier answers" as Phrase)</summary>
      <ol class="timeline">\(reviews.suffix(20).reversed().html(entry))</ol></details>
      """
  }

  private func entry(_ review: PracticeReview) -> HTML {
    let day = Day(review.reviewedAt, in: visit.surroundings.zone)
    let words =
      review.answer.isEmpty
      ? #"<p class="quiet">\#("Answered aloud." as Phrase)</p>"#
      : #"<p class="as-written">\#(review.answer)</p>"# as HTML
    let score = HTML.some(Scales.current == .numbers ? review.score : nil) {
      #"<p class="quiet">\#("\($0) of 5, by your own score" as Phrase)</p>"#
    }
    let place = Place.writing(PracticeReview.kind, review.id)
    return """
      <li><time datetime="\(day.description)">\("\(day.noonGMT, .short)" as Phrase)</time><div>\(words)\(score)
      <p><a class="quiet" href="\(place.address)">\("Change" as Phrase)\
      <span class="visually-hidden">\(": \(day.noonGMT, .short)" as Phrase)</span></a></p></div></li>
      """
  }
}
