import Records

/// One application: where it stands, what comes next, and everything that happened, in one line.
struct ApplicationPage {
  let visit: Visit
  let application: JobApplication
  var problems = Problems([])

  var page: Page {
    Page(
      title: Phrase(verbatim: application.company),
      section: .applications,
      trail: [Page.Crumb(title: "Applications", place: .applications)],
      lead: application.title.isEmpty ? nil : Phrase(verbatim: application.title),
      body: body
    )
  }

  private var id: Identifier<JobApplication> { application.id }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    \(HTML.some(visit.journal.twin(of: application), twinNote))
    <div class="columns"><div class="stack airy">
    \(ApplicationStanding(visit: visit, application: application, problems: problems).html)
    <section class="stack"><h2>\("How it went" as Phrase)</h2>
    \(ApplicationTimeline(visit: visit, application: application).html)</section>
    </div><aside class="stack airy">
    \(after)
    \(facts)
    \(ApplicationPeople(visit: visit, application: application, problems: problems).html)
    \(notes)
    \(PostingCard(visit: visit, application: application).html)
    \(MeetingCard(visit: visit, application: application).html)
    \(importedRow)
    \(deeds)
    </aside></div>
    """
  }

  private func twinNote(_ twin: Twin) -> HTML {
    let words: Phrase =
      twin.sameness == .link
      ? "Another application has the same link."
      : "Another application has the same company and title."
    return """
      <p class="notice">\(words) <a href="\(Place.application(twin.application.id).address)">\
      \("Look at the other one" as Phrase)</a></p>
      """
  }

  /// What is offered once it has come to an end.
  private var after: HTML {
    if application.stage == .accepted { return GoingQuietCard(visit: visit).html }
    guard !application.stage.isOpen else { return .empty }
    let recovery = visit.journal.records(Rejection.self, mentioning: id.raw).last
      .flatMap { visit.journal.records(Recovery.self, mentioning: $0.id.raw).last }
    let words: Phrase =
      recovery == nil
      ? "The five steps can be laid out for any no, however old."
      : "The five steps are laid out. They keep until you want them."
    let deed: HTML =
      recovery.map { recovery in
        """
        <a class="button plain" href="\(Place.recovery(recovery.id).address)">\
        \("Open the five steps" as Phrase)</a>
        """
      }
      ?? visit.button(
        "Lay out the five steps",
        to: .applicationRecovery(id),
        style: "button plain"
      )
    return """
      <section class="card soft"><h2>\("When you want to look back" as Phrase)</h2>
      <p>\(words)</p><div class="actions">\(deed)</div></section>
      """
  }

  // MARK: - What is known

  private var facts: HTML {
    let rows =
      fact("Applied on", day(application.appliedOn))
      + fact("First answer", day(application.firstResponseOn))
      + fact("They answer by", day(application.answerBy))
      + fact("Place", text(application.location)) + fact("Found", text(application.source))
      + fact("Pay", text(application.salary)) + fact("Contact", text(application.contactPerson))
      + fact("Wanted", application.wanted.map { "\("\($0) of 10" as Phrase)" })
      + fact("Posting", link)
    let edit: HTML = """
      <p class="quiet"><a href="\(Place.editApplication(id).address)">\
      \("Change these" as Phrase)</a></p>
      """
    guard !rows.isEmpty else {
      return """
        <section class="stack tight"><h2>\("Facts" as Phrase)</h2>
        <p class="quiet">\("No link, location or salary yet." as Phrase)</p>\(edit)</section>
        """
    }
    return """
      <section class="stack tight"><h2>\("Facts" as Phrase)</h2><dl class="facts">\(rows)</dl>\(edit)</section>
      """
  }

  private func fact(_ name: Phrase, _ value: HTML?) -> HTML {
    HTML.some(value) { "<dt>\(name)</dt><dd>\($0)</dd>" }
  }

  private func day(_ day: Day?) -> HTML? { day.map { "\("\($0.noonGMT, .short)" as Phrase)" } }

  private func text(_ text: String) -> HTML? { text.isEmpty ? nil : "\(text)" }

  private var link: HTML? {
    guard !application.link.isEmpty else { return nil }
    guard let link = WebLink(application.link) else { return "\(application.link)" }
    return #"<a href="\#(link.address)" rel="noreferrer">\#(Phrase("Open the posting"))</a>"#
  }

  private var notes: HTML {
    guard !application.notes.isEmpty else { return .empty }
    return """
      <section class="stack tight"><h2>\("Notes" as Phrase)</h2>
      <p class="as-written">\(application.notes)</p></section>
      """
  }

  private var importedRow: HTML {
    HTML.some(application.origin) { origin in
      let cells = origin.cells.sorted { $0.key < $1.key }.html { name, value in
        "<dt>\(name)</dt><dd>\(value)</dd>"
      }
      return """
        <details class="fold quiet"><summary>\("The row it came from" as Phrase)</summary>
        <p class="quiet">\("Line \(origin.line) of the file, as it stood there." as Phrase)</p>
        <dl class="facts">\(cells)</dl></details>
        """
    }
  }

  private var hiding: HTML {
    application.isHidden
      ? visit.button("Show this employer again", to: .hiding(id), [("show", "yes")])
      : visit.button("Hide this employer", to: .hiding(id))
  }

  private var deeds: HTML {
    """
    <div class="actions">\(hiding)\
    \(visit.button("Remove this application", to: .removal(JobApplication.kind, id), [("back", Place.applications.path)]))</div>
    """
  }
}
