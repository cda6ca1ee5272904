import Records

/// What there is to say of a question besides asking it, folded away: its kind, its turn, its past.
struct CardAbout {
  let visit: Visit
  let card: QuestionCard

  private var reviews: [PracticeReview] { visit.journal.reviews(of: card) }

  var html: HTML {
    """
    \(earlier)
    <details class="fold"><summary>\("About this question" as Phrase)</summary>
    <div class="stack tight"><dl class="facts">\(facts)</dl>
    <div class="actions"><a class="button plain small" href="\(Place.editCard(card.id).address)">\("Change the question" as Phrase)</a>
    \(standing)
    \(visit.removeButton(card, back: .practice, "Remove it", label: "Remove this question"))</div></div></details>
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
    return fact("Its turn", "\(turn.words)") + fact("Kind", "\(card.kindOfCard.title)")
      + fact("About", "\(competency)") + fact("In the bank", family)
      + fact("For", interview) + fact("Found by", "\(card.labels.joined(separator: ", "))")
  }

  private func fact(_ name: Phrase, _ value: HTML) -> HTML {
    value.isEmpty ? .empty : "<dt>\(name)</dt><dd>\(value)</dd>"
  }

  private var standing: HTML {
    let to = Place.cardStanding(card.id)
    guard card.standing == nil else {
      return visit.button(
        "Take it up again",
        to: to,
        [("standing", "")],
        style: "button plain small"
      )
    }
    return visit.button(
      "Let it rest",
      to: to,
      [("standing", "resting")],
      style: "button plain small"
    )
      + visit.button("Done with it", to: to, [("standing", "retired")], style: "button plain small")
  }

  private var earlier: HTML {
    let reviews = reviews
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
      ? #"<p class="quiet">\#("Answered without writing." as Phrase)</p>"#
      : #"<p class="as-written">\#(review.answer)</p>"# as HTML
    let asked = HTML.when(
      !review.wording.isEmpty && review.wording != card.question,
      #"<p class="quiet">\#("Asked as: \(review.wording)" as Phrase)</p>"#
    )
    let next = HTML.when(
      !review.tryNext.isEmpty,
      #"<p>\#("To try: \(review.tryNext)" as Phrase)</p>"#
    )
    let score = HTML.some(Scales.current == .numbers ? review.score : nil) {
      #"<p class="quiet">\#("\($0) of 5, by your own score" as Phrase)</p>"#
    }
    let place = Place.writing(PracticeReview.kind, review.id)
    return """
      <li><time datetime="\(day.description)">\("\(day.noonGMT, .short)" as Phrase)</time><div>\(words)\(asked)\(next)\(score)
      <p><a class="quiet" href="\(place.address)">\("Change" as Phrase)\
      <span class="visually-hidden">\(": \(day.noonGMT, .short)" as Phrase)</span></a></p></div></li>
      """
  }
}

extension CardTurn {
  var words: Phrase {
    switch self {
    case .new: "not tried yet"
    case .now: "may come now"
    case .on(let day): "comes back \(day.noonGMT, .weekdayAndDay)"
    case .resting: "rests"
    case .retired: "done with"
    case .over: "its interview is over"
    }
  }
}
