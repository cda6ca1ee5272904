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
      .applications,
      Page.Crumb(application.name, .application(application.id)),
    ]
  }

  var page: Page {
    Page(
      "What the posting asks for",
      in: .applications,
      below: Self.trail(application),
      lead: "Rebound finds skills with a simple word list. You decide which of them count."
    ) {
      let reading = PostingReading(posting)
      let form = PostingSkillsForm(
        visit: visit,
        application: application.id,
        reading: reading,
        typed: typed,
        problems: problems
      )
      return """
        \(visit.problemList(problems))
        <div class="columns"><div class="stack airy">
        \(PostingGaps(visit: visit, application: application.id, posting: posting).html)
        \(text(reading))
        </div><aside class="stack airy">
        \(form.html)
        <div class="actions no-print"><a class="quiet" href="\(Place.posting(application.id).with("edit", "yes").address)">\(say: "Paste it again")</a>
        \(visit.removeButton(posting, back: .application(application.id), "Remove the posting"))</div>
        </aside></div>
        """
    }
  }

  private func text(_ reading: PostingReading) -> HTML {
    """
    <section class="stack"><h2>\(say: "Text")</h2>
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
        <p class="quiet"><a href="\(place.address)">\(say: "Paste the job posting to see which skills it asks for")</a></p>
        """
    }
    let first = posting.top.isEmpty ? posting.skills.prefix(5).map(\.name) : posting.top.map(\.name)
    return """
      <section class="stack tight"><h2>\(say: "What they ask for")</h2>\(first.bullets)
      <p class="quiet"><a href="\(place.address)">\(say: "The job posting and what you have")</a></p></section>
      """
  }
}

/// Where the text of a posting is pasted.
struct PostingFormPage {
  let visit: Visit
  let application: JobApplication
  var typed: String?
  var problems: Problems = .none

  var page: Page {
    Page(
      "The posting",
      in: .applications,
      below: PostingPage.trail(application),
      lead: "Paste the full text. Job postings go offline, but this copy stays."
    ) {
      let known = visit.journal.posting(of: application.id)
      let field = AskedField(
        "text",
        "Text",
        .prose(atMost: PostingText.longest),
        isRequired: true
      )
      return FieldsForm(
        visit: visit,
        to: .posting(application.id),
        fields: [field],
        draft: Draft(["text": typed ?? known?.text ?? ""]),
        problems: problems,
        button: "Find skills",
        leave: known == nil ? .application(application.id) : .posting(application.id)
      ).html
    }
  }
}
