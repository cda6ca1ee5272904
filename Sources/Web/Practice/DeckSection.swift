import Records

/// The questions somebody practises; those that rest are a choice away.
struct DeckSection {
  let visit: Visit
  let event: PracticeEvent?

  private var show: String {
    Self.shows.contains { $0.value == visit.query["show"] } ? visit.query["show"] : ""
  }

  private var competency: String? { Guidance.competency(visit.query["competency"])?.id }

  private var kind: CardSort? { CardSort.all.first { $0.rawValue == visit.query["kind"] } }

  private var isNarrowed: Bool { !show.isEmpty || competency != nil || kind != nil }

  var html: HTML {
    """
    <section class="stack" id="deck"><h2>\(say: "Your questions")</h2>\(adding)\(list)</section>
    """
  }

  private var adding: HTML {
    let field = AskedField("question", "Add your own question", .line(atMost: 2_000))
    return """
      <form class="card" method="post" action="\(Place.cards.address)">\(visit.token)
      \(field.html(value: ""))
      <div class="actions"><button class="button">\(say: "Add")</button>
      <a class="quiet" href="\(Place.newCard.address)">\(say: "Add with more details")</a></div></form>
      """
  }

  private var list: HTML {
    let all = visit.journal.shelf(QuestionCard.self)
    guard !all.isEmpty else { return empty }
    let questions = visit.journal.questionsToPractise().filter { admits($0.card) }
    let stretch = Stretch(of: questions.count, at: place, visit)
    let rows: HTML = """
      <ul class="rows">\(questions[stretch.range].html(row))</ul>\(stretch.pager("More questions"))
      """
    return HTML.when(all.count > 5 || isNarrowed, bar)
      + (questions.isEmpty ? nothing : rows)
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .practice,
      "No practice questions yet. Add one you want to try again.",
      "When you look back at an interview, Rebound adds the question you would do over.",
      link: "Choose from the question bank",
      to: .starterSet
    ).html
  }

  private var nothing: HTML {
    EmptyPlace("No question matches.", link: "All questions", to: .practice).html
  }

  /// Nothing private is chosen here, so the choice may be part of the address.
  private var bar: HTML {
    let shown = Menu(
      "show",
      "Show",
      Self.shows,
      chosen: show,
      none: "Active questions",
      id: "deck-show"
    )
    let about = Menu(
      "competency",
      "About",
      Guidance.competencies.choices,
      chosen: competency ?? "",
      none: "Anything",
      id: "deck-competency"
    )
    let kinds = Menu(
      "kind",
      "Kind",
      CardSort.all.map { Choice($0.rawValue, $0.title) },
      chosen: kind?.rawValue ?? "",
      none: "Any",
      id: "deck-kind"
    )
    return """
      <form class="toolbar" method="get" action="\(Place.practice.address)">\(shown.html)\(about.html)\(kinds.html)
      <button class="button plain">\(say: "Show")</button></form>
      """
  }

  private static let shows = [
    Choice(CardStanding.resting.rawValue, "Paused questions"),
    Choice(CardStanding.retired.rawValue, "Questions you are done with"),
  ]

  private var place: Place {
    Place.practice.with("show", show.isEmpty ? nil : show).with("competency", competency)
      .with("kind", kind)
  }

  private func admits(_ card: QuestionCard) -> Bool {
    (card.standing?.rawValue ?? "") == show && (kind == nil || card.kindOfCard == kind)
      && (competency == nil || card.competency == competency)
  }

  private func row(_ question: PractisedQuestion) -> HTML {
    let card = question.card
    let turn = visit.journal.turn(of: card, PracticeRules(event: event), visit.surroundings)
    let competency = card.competency.flatMap(Guidance.competency)
    let isPlain = [.own, .family].contains(card.kindOfCard)
    let about = [competency?.title, isPlain ? nil : Speaker.current.say(card.kindOfCard.title)]
      .compactMap(\.self)
    return ListRow(
      "\(card.question)",
      to: .card(card.id),
      about: about.isEmpty ? .empty : "\(about.joined(separator: " · "))",
      meta: "\(turn.words)"
    ).html
  }
}

/// The ways in and out of the questions.
struct CardsInAndOut {
  let isEmpty: Bool

  var html: HTML {
    """
    <section class="stack tight"><h2>\(say: "Import and export")</h2>
    <p><a href="\(Place.importCards.address)">\(say: "Import questions from Anki")</a></p>
    \(HTML.when(!isEmpty, out))</section>
    """
  }

  private var out: HTML {
    """
    <p><a href="\(Place.cardsAsAnki.address)" download>\(say: "Export your questions for Anki")</a></p>
    """
  }
}
