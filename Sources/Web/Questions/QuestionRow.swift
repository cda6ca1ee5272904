import Records

/// One question of the log: where it is from, what it was about, how the answer was.
struct QuestionRow {
  let visit: Visit
  let question: LoggedQuestion
  let view: QuestionLogView

  var html: HTML {
    """
    <li class="row tall"><div class="what"><p><b class="as-written">\(question.text)</b></p>\
    <p class="quiet">\(origin)</p>\(about)\(scores)</div>\
    <div class="actions">\(practice)</div></li>
    """
  }

  private var origin: HTML {
    let day: Phrase = "\(question.day, .short)"
    let written: HTML =
      switch question.origin {
      case .notes(let notes): link("field notes", .fieldNotes(notes.interview))
      case .debrief(let debrief): link("debrief", .writing(Debrief.kind, debrief.id))
      case .card: "\(say: "added by you")"
      }
    guard let interview = question.interview else { return "\(day) · \(written)" }
    let company = visit.journal[interview.application]?.company ?? ""
    return """
      \(day) · \(link("\(interview.name) at \(company)", .interview(interview.id))) · \(written)
      """
  }

  private func link(_ title: Phrase, _ place: Place) -> HTML {
    #"<a href="\#(place.address)">\#(title)</a>"#
  }

  private var about: HTML {
    if let id = question.competency {
      let title = Guidance.competency(id)?.title ?? id
      return #"<p><span class="tag">\#(title)</span></p>"#
    }
    return HTML.some(question.suggestion) { suggestion in
      """
      <div class="actions">\(SuggestionWords(suggestion: suggestion).html)\
      \(form(.loggedCompetency, "Take it", named(suggestion)))</div>
      """
    }
  }

  private func named(_ suggestion: CompetencySuggestion) -> HTML {
    #"<input type="hidden" name="competency" value="\#(suggestion.competency.id)">"#
  }

  private var scores: HTML {
    HTML.some(question.score) { score in
      let words = ScaleWords(1...5, low: "unclear", high: "very clear").words(for: score)
      let said: Phrase =
        Scales.current == .numbers
        ? "Your score then: \(score) of 5"
        : "Your score then: \(words)"
      return #"<p class="quiet">\#(said)</p>"#
    }
  }

  private var practice: HTML {
    guard let card = question.card else {
      return form(.loggedPractice, "Practice it", .empty)
    }
    let last = visit.journal.reviews(of: card).last
    let when: Phrase =
      last.map { "practiced \(Day($0.reviewedAt, in: visit.surroundings.zone), .short)" }
      ?? "not tried yet"
    return """
      <a class="button plain small" href="\(Place.card(card.id).address)">\(say: "Practice it")\
      <span class="visually-hidden">: \(question.text)</span></a><span class="quiet">\(when)</span>
      """
  }

  /// A question has no ID of its own: its record and its text identify it.
  private func form(_ place: Place, _ title: Phrase, _ more: HTML) -> HTML {
    """
    <form class="inline" method="post" action="\(place.address)">\(visit.token)\
    <input type="hidden" name="record" value="\(question.reference.id.description)">\
    <input type="hidden" name="question" value="\(question.text)">\
    \(view.hiddenFields)\(more)\
    <button class="button plain small">\(title)<span class="visually-hidden">: \(question.text)</span></button></form>
    """
  }
}

/// A suggestion, with the word it rests on.
struct SuggestionWords {
  let suggestion: CompetencySuggestion

  var html: HTML {
    """
    <span class="quiet">\(say: "Suggestion: \(suggestion.competency.title), because the question says “\(suggestion.words)”.")</span>
    """
  }
}
