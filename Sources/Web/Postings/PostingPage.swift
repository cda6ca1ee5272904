import Records

/// A posting with its skills marked, what counts of them, and what the person has.
struct PostingPage {
  let visit: Visit
  let application: JobApplication
  let posting: JobPosting
  /// Skills typed and not saved.
  var typed = ""
  var problems: Problems = .none

  static func trail(_ application: JobApplication) -> [Page.Crumb] {
    [
      .section(.applications),
      Page.Crumb(title: application.name, place: .application(application.id)),
    ]
  }

  var page: Page {
    Page(
      title: "What the posting asks for",
      section: .applications,
      trail: Self.trail(application),
      lead: "Skills are looked for by a plain list. Which of them count is yours to say.",
      body: body
    )
  }

  private var body: HTML {
    let reading = PostingReading(posting)
    let form = PostingSkillsForm(
      visit: visit,
      application: application.id,
      reading: reading,
      typed: typed,
      problems: problems
    )
    return """
      \(ProblemList(problems: problems).html)
      <div class="columns"><div class="stack airy">
      \(PostingGaps(visit: visit, application: application.id, posting: posting).html)
      \(text(reading))
      </div><aside class="stack airy">
      \(form.html)
      <div class="actions no-print"><a class="quiet" href="\(Place.posting(application.id).with("edit", "yes").address)">\(say: "Paste it anew")</a>
      \(visit.removeButton(posting, back: .application(application.id), "Remove the posting"))</div>
      </aside></div>
      """
  }

  private func text(_ reading: PostingReading) -> HTML {
    """
    <section class="stack"><h2>\(say: "Its text")</h2>
    <div class="posting as-written" role="region" aria-label="\(say: "The text of the posting")" tabindex="0" data-posting>\(reading.pieces.html { piece($0, reading) })</div></section>
    """
  }

  private func piece(_ piece: PostingReading.Piece, _ reading: PostingReading) -> HTML {
    guard let skill = piece.skill else { return "\(piece.text)" }
    let id = HTML.when(piece.isFirst, #" id="m-\#(skill.id)""#)
    let kind: HTML = reading.isTaken(skill.title) ? "taken" : "proposed"
    return #"<mark\#(id) class="\#(kind)">\#(piece.text)</mark>"#
  }
}

/// What the posting asks for, on the application's own page.
struct PostingCard {
  let journal: Journal
  let application: JobApplication

  var html: HTML {
    let place = Place.posting(application.id)
    guard let posting = journal.posting(of: application.id) else {
      return """
        <p class="quiet"><a href="\(place.address)">\(say: "Paste the posting, to see which skills it asks for")</a></p>
        """
    }
    let first = posting.top.isEmpty ? posting.skills.prefix(5).map(\.name) : posting.top.map(\.name)
    return """
      <section class="stack tight"><h2>\(say: "What they ask for")</h2>\(first.bullets)
      <p class="quiet"><a href="\(place.address)">\(say: "The posting, and what you have")</a></p></section>
      """
  }
}
