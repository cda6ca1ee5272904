import Records

/// What a person takes with them.
struct TakeCard {
  let journal: Journal
  let surroundings: Surroundings
  let card: RecoveryCard
  var isPage = false

  var html: HTML {
    """
    <section class="card take">\(HTML.when(!isPage, "<h2>\(Self.title)</h2>"))
    \(HTML.when(!card.isEmpty, #"<dl class="facts">\#(rows)</dl>"#))
    \(HTML.some(next) { #"<p class="quiet">\#($0)</p>"# })</section>
    """
  }

  static let title: Phrase = "What you take with you"

  private var rows: HTML {
    row("Keep", card.keeps.map { Phrase(verbatim: $0.text) })
      + row("Change", card.change.map { [$0.plan] } ?? [])
      + row("Learning goal", card.goal.map { [Phrase(verbatim: $0.behaviour)] } ?? [])
      + row("Message to", card.recipients.map(Phrase.init(verbatim:)))
      + row("Planned", card.actions.map { Phrase(verbatim: $0.title) })
      + row("Practice", card.questions.map { Phrase(verbatim: $0.question) })
  }

  /// Empty rows are left out, so that the card does not read as a to-do list.
  private func row(_ name: Phrase, _ items: [Phrase]) -> HTML {
    HTML.when(!items.isEmpty, "<dt>\(name)</dt>\(items.html { "<dd>\($0)</dd>" })")
  }

  private var next: Phrase? {
    guard !card.isEmpty else {
      return "This card collects what you keep, change and plan in the five steps."
    }
    guard let interview = journal.upcomingInterviews(at: surroundings).first,
      let company = journal[interview.application]?.company
    else { return "Rebound shows it again on the page of your next interview." }
    // The wall clock it was written down by may be that of another zone.
    let here = interview.wallTime(in: surroundings.zone)?.day
    guard let day = here ?? interview.day else {
      return "Rebound shows it again on the page for \(company)."
    }
    return "Rebound shows it again on the page for \(company), \(day, .near)."
  }
}

/// The card on a page of its own, to keep or to print.
struct RecoveryCardPage {
  let journal: Journal
  let surroundings: Surroundings
  let recovery: Recovery

  var page: Page {
    Page(
      // Others may see the paper: the rejection is only named in the breadcrumbs, which are not
      // printed.
      TakeCard.title,
      below: [.steps, Page.Crumb(journal.title(of: recovery), .recovery(recovery.id))],
      isForOthers: true
    ) {
      """
      \(TakeCard(journal: journal, surroundings: surroundings, card: journal.card(of: recovery), isPage: true).html)
      <div class="actions no-print"><button class="button" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button></div>
      <p class="no-print"><a href="\(Place.recovery(recovery.id).address)">\(say: "Back to the five steps")</a> ·
      <a href="\(Place.today.address)">\(say: "Today")</a></p>
      """
    }
  }
}
