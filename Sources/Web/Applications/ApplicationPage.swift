import Records

/// One application: its stage, what comes next, and a timeline of what happened.
struct ApplicationPage {
  let visit: Visit
  let application: JobApplication
  var problems: Problems = .none

  var page: Page {
    Page(
      Phrase(verbatim: application.company),
      below: [.applications],
      lead: application.title.isEmpty ? nil : Phrase(verbatim: application.title)
    ) {
      """
      \(visit.problemList(problems))
      \(HTML.some(visit.journal.twin(of: application), twinNote))
      <div class="columns"><div class="stack airy">
      \(ApplicationStanding(visit: visit, application: application, problems: problems).html)
      <section class="stack"><h2>\(say: "How it went")</h2>
      \(ApplicationTimeline(visit: visit, application: application).html)</section>
      </div><aside class="stack airy">
      \(after)
      \(facts)
      \(ApplicationPeople(visit: visit, application: application, problems: problems).html)
      \(HTML.asWritten("Notes", application.notes))
      \(PostingCard(journal: visit.journal, application: application).html)
      \(MeetingCard(journal: visit.journal, application: application).html)
      \(importedRow)
      <div class="actions">\(hiding)\
      \(visit.button("Remove this application", to: .removal(JobApplication.kind, id), [("back", Place.applications.path)]))</div>
      </aside></div>
      """
    }
  }

  private var id: Identifier<JobApplication> { application.id }

  private func twinNote(_ twin: Twin) -> HTML {
    let words: Phrase =
      twin.sameness == .link
      ? "Another application has the same link."
      : "Another application has the same company and title."
    return """
      <p class="notice">\(words) <a href="\(Place.application(twin.application.id).address)">\
      \(say: "Open the other one")</a></p>
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
      ? "You can start the five steps for any rejection, no matter how long ago it was."
      : "You started the five steps. You can continue whenever you like."
    let deed: HTML =
      recovery.map { recovery in
        """
        <a class="button plain" href="\(Place.recovery(recovery.id).address)">\
        \(say: "Open the five steps")</a>
        """
      }
      ?? visit.button("Start the five steps", to: .applicationRecovery(id), style: "button plain")
    return """
      <section class="card soft"><h2>\(say: "When you want to look back")</h2>
      <p>\(words)</p><div class="actions">\(deed)</div></section>
      """
  }

  // MARK: - What is known

  private var facts: HTML {
    let rows =
      HTML.fact("Applied on", day(application.appliedOn))
      + HTML.fact("First reply", day(application.firstResponseOn))
      + HTML.fact("They will answer by", day(application.answerBy))
      + HTML.fact("Place", text(application.location))
      + HTML.fact("Found", text(application.source))
      + HTML.fact("Pay", text(application.salary))
      + HTML.fact("Contact", text(application.contactPerson))
      + HTML.fact("Wanted", application.wanted.map { "\(say: "\($0) of 10")" })
      + HTML.fact("Posting", link)
    let edit: HTML = """
      <p class="quiet"><a href="\(Place.editApplication(id).address)">\
      \(say: "Change the facts")</a></p>
      """
    guard !rows.isEmpty else {
      return """
        <section class="stack tight"><h2>\(say: "Facts")</h2>
        <p class="quiet">\(say: "No link, location or salary yet.")</p>\(edit)</section>
        """
    }
    return """
      <section class="stack tight"><h2>\(say: "Facts")</h2><dl class="facts">\(rows)</dl>\(edit)</section>
      """
  }

  private func day(_ day: Day?) -> HTML? { day.map { "\(say: "\($0, .short)")" } }

  private func text(_ text: String) -> HTML? { text.isEmpty ? nil : "\(text)" }

  private var link: HTML? {
    guard !application.link.isEmpty else { return nil }
    guard let link = WebLink(application.link) else { return "\(application.link)" }
    return #"<a href="\#(link.address)" rel="noreferrer">\#(say: "Open the posting")</a>"#
  }

  private var importedRow: HTML {
    HTML.some(application.origin) { origin in
      let cells = origin.cells.sorted { $0.key < $1.key }.html { name, value in
        "<dt>\(name)</dt><dd>\(value)</dd>"
      }
      return Fold(
        "The imported row",
        style: "quiet",
        """
        <p class="quiet">\(say: "Line \(origin.line) of the imported file, unchanged.")</p>
        <dl class="facts">\(cells)</dl>
        """
      ).html
    }
  }

  private var hiding: HTML {
    application.isHidden
      ? visit.button("Show this employer again", to: .hiding(id), [("show", "yes")])
      : visit.button("Hide this employer", to: .hiding(id))
  }
}

/// After a yes: an end to what Today offers, where somebody wants one.
struct GoingQuietCard {
  let visit: Visit

  var html: HTML {
    HTML.when(
      !visit.preferences.offersOff,
      """
      <section class="card soft"><h2>\(say: "They said yes")</h2>
      <p>\(say: "Congratulations. You can turn off suggestions on Today; you can turn them on again in Settings.")</p>
      <div class="actions">\(visit.button("Let Today go quiet", to: .pause, [("days", "always")], style: "button plain"))</div>
      </section>
      """
    )
  }
}
