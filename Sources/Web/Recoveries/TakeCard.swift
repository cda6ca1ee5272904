import Applications
import Planning
import Records
import Reflection
import Wording

/// What a person takes with them.
struct TakeCard {
  let visit: Visit
  let card: RecoveryCard
  var isPage = false

  var html: HTML {
    """
    <section class="card take"><h2>\("What you take with you" as Phrase)</h2>
    <dl class="facts">\(rows)</dl>
    \(HTML.some(next) { "<p class=\"quiet\">\($0)</p>" })</section>
    """
  }

  private var rows: HTML {
    row("Keep", card.keeps.map { Phrase(verbatim: $0.text) }, comes: 1)
      + row("Change", card.change.map { [$0.plan] } ?? [], comes: 1)
      + HTML.when(
        card.goal != nil,
        row("Learn", card.goal.map { [Phrase(verbatim: $0.behaviour)] } ?? [], comes: 3)
      )
      + row("Write to", card.recipients.map(Phrase.init(verbatim:)), comes: 4)
      + HTML.when(
        !card.actions.isEmpty,
        row("Planned", card.actions.map { Phrase(verbatim: $0.title) }, comes: 2)
      )
      + row("Practise", card.questions.map { Phrase(verbatim: $0.question) }, comes: 5)
  }

  private func row(_ name: Phrase, _ items: [Phrase], comes step: Int) -> HTML {
    let empty: Phrase = isPage ? "left open" : "comes with step \(step)"
    let text: HTML =
      items.isEmpty
      ? "<dd class=\"quiet\">\(empty)</dd>" : items.html { "<dd>\($0)</dd>" }
    return "<dt>\(name)</dt>\(text)"
  }

  private var next: Phrase? {
    guard !card.isEmpty else { return "Whatever you write in the steps gathers here." }
    guard let interview = visit.journal.upcomingInterviews(at: visit.surroundings).first,
      let company = visit.journal[interview.application]?.company
    else { return "It comes back on the page of your next interview." }
    // The wall clock it was written down by may be that of another zone.
    let here = interview.wallTime(in: visit.surroundings.zone)?.day
    guard let day = here ?? interview.day else {
      return "It comes back on the page for \(company)."
    }
    return "It comes back on the page for \(company), \(day.noonGMT, .weekday)."
  }
}

/// The card on a page of its own, to keep or to print.
struct RecoveryCardPage {
  let visit: Visit
  let recovery: Recovery

  var page: Page {
    Page(
      title: visit.journal.title(of: recovery),
      section: .steps,
      trail: [
        Page.Crumb(title: "Five steps", place: .steps),
        Page.Crumb(title: visit.journal.title(of: recovery), place: .recovery(recovery.id)),
      ],
      body: body
    )
  }

  private var body: HTML {
    """
    \(TakeCard(visit: visit, card: visit.journal.card(of: recovery), isPage: true).html)
    <p class="no-print"><a href="\(Place.recovery(recovery.id).address)">\("Back to the five steps" as Phrase)</a> ·
    <a href="\(Place.today.address)">\("Today" as Phrase)</a></p>
    """
  }
}
