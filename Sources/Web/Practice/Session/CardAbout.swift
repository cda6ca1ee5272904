import Records

/// What there is to say of a question besides asking it, folded away: its kind, its turn, its past.
struct CardAbout {
  let visit: Visit
  let card: QuestionCard

  private var reviews: [PracticeReview] { visit.journal.reviews(of: card) }

  var html: HTML {
    """
    \(earlier)
    <details class="fold"><summary>\(say: "About this question")</summary>
    <div class="stack tight"><dl class="facts">\(facts)</dl>
    <div class="actions"><a class="button plain small" href="\(Place.editCard(card.id).address)">\(say: "Change the question")</a>
    \(standing)
    \(visit.removeButton(card, back: .practice, "Remove question"))</div></div></details>
    """
  }

  private var facts: HTML {
    let turn = visit.journal.turn(
      of: card,
      PracticeRules(event: visit.journal.practiceEvent(visit.surroundings)),
      visit.surroundings
    )
    let family = HTML.some(card.ofBank) {
      #"<a href="\#(Place.family($0.id).address)">\#($0.type.title)</a>"#
    }
    let interview = HTML.some(visit.journal[card.interview]) {
      #"<a href="\#(Place.interview($0.id).address)">\#(visit.journal.title(of: $0))</a>"#
    }
    let competency = card.competency.flatMap(Guidance.competency)?.title ?? ""
    return HTML.fact("Next practice", "\(turn.words)")
      + HTML.fact("Kind", "\(card.kindOfCard.title)")
      + HTML.fact("About", "\(competency)") + HTML.fact("In the question bank", family)
      + HTML.fact("For", interview)
      + HTML.fact("Source", "\(card.labels.joined(separator: ", "))")
  }

  private var standing: HTML {
    let to = Place.cardStanding(card.id)
    guard card.standing == nil else {
      return visit.button(
        "Practice it again",
        to: to,
        [("standing", "")],
        style: "button plain small"
      )
    }
    return visit.button(
      "Pause question",
      to: to,
      [("standing", "resting")],
      style: "button plain small"
    )
      + visit.button(
        "I’m done with it",
        to: to,
        [("standing", "retired")],
        style: "button plain small"
      )
  }

  private var earlier: HTML {
    let reviews = reviews
    guard !reviews.isEmpty else { return .empty }
    return Fold(
      "Earlier answers",
      #"<ol class="timeline">\#(reviews.suffix(20).reversed().html(entry))</ol>"#
    ).html
  }

  private func entry(_ review: PracticeReview) -> HTML {
    let day = Day(review.reviewedAt, in: visit.surroundings.zone)
    let words =
      review.answer.isEmpty
      ? #"<p class="quiet">\#(say: "You answered without writing.")</p>"#
      : #"<p class="as-written">\#(review.answer)</p>"# as HTML
    let asked = HTML.when(
      !review.wording.isEmpty && review.wording != card.question,
      #"<p class="quiet">\#(say: "Asked as: \(review.wording)")</p>"#
    )
    let next = HTML.when(!review.tryNext.isEmpty, "<p>\(say: "To try: \(review.tryNext)")</p>")
    let score = HTML.some(Scales.current == .numbers ? review.score : nil) {
      #"<p class="quiet">\#(say: "Your score: \($0) of 5")</p>"#
    }
    let place = Place.writing(PracticeReview.kind, review.id)
    return """
      <li><time datetime="\(day.description)">\(say: "\(day, .short)")</time><div>\(words)\(asked)\(next)\(score)
      <p><a class="quiet" href="\(place.address)">\(say: "Change")\
      <span class="visually-hidden">\(say: ": \(day, .short)")</span></a></p></div></li>
      """
  }
}

extension CardTurn {
  var words: Phrase {
    switch self {
    case .new: "not tried yet"
    case .now: "due now"
    case .on(let day): "due \(day, .weekdayAndDay)"
    case .resting: "rests"
    case .retired: "done with"
    case .over: "the interview is over"
    }
  }
}
