import Records

/// One interview: when and who, what you bring, and what became of it.
struct InterviewPage {
  let visit: Visit
  let interview: Interview
  private let application: JobApplication

  init(visit: Visit, interview: Interview) throws {
    self.visit = visit
    self.interview = interview
    application = try visit.application(of: interview)
  }

  var page: Page {
    Page(
      interview.name,
      below: [.applications, Page.Crumb(application.name, .application(application.id))],
      lead: when
    ) {
      let isAhead = interview.isAhead(at: visit.surroundings) || isUndated
      return """
        <div class="columns"><div class="stack airy">
        \(HTML.when(!isAhead, InterviewAfterwards(visit: visit, interview: interview).html))
        \(WhatYouBringCard(journal: visit.journal, surroundings: visit.surroundings, interview: interview, isAhead: isAhead).html)
        \(HTML.when(isAhead || isPrepared, preparation))
        \(HTML.when(isAhead, InterviewAfterwards(visit: visit, interview: interview).html))
        </div><aside class="stack airy">
        \(facts)
        \(HTML.when(interview.day != nil, calendar))
        <div class="actions"><a class="button plain" href="\(Place.editInterview(interview.id).address)">\(Icon.edit.html)\(say: "Change it")</a>\
        \(visit.button("Remove", to: .removal(Interview.kind, interview.id), [("back", Place.application(application.id).path)]))</div>
        </aside></div>
        """
    }
  }

  private var when: Phrase {
    guard let day = interview.day else { return "No day yet" }
    guard let time = visit.time(of: interview) else { return "\(day, .weekdayAndDay)" }
    return "\(day, .weekdayAndDay), \(time)"
  }

  private var isUndated: Bool { interview.day == nil && interview.outcome == nil }

  private var facts: HTML {
    let known = visit.journal.contacts(
      named: Set(interview.people.map { FoldedText($0.nameAhead) })
    )
    let people = interview.people.html { "<div>\(person($0, known))</div>" }
    let minutes = interview.minutes.map { "\($0) minutes" as Phrase }
    return """
      <section class="stack tight"><h2>\(say: "Facts")</h2><dl class="facts">
      <dt>\(say: "Job")</dt><dd><a href="\(Place.application(application.id).address)">\(application.name)</a></dd>
      \(HTML.fact("How", interview.format?.title))\(HTML.fact("Length", minutes))
      \(HTML.when(!interview.people.isEmpty, "<dt>\(say: "With")</dt><dd>\(people)</dd>"))
      \(place)
      </dl></section>
      """
  }

  private var calendar: HTML {
    """
    <p><a href="\(Place.calendarEntry(interview.id).address)" download>\(Icon.calendar.html)\(say: "For your calendar")</a></p>
    """
  }

  /// Somebody who will be there, and their page where they are in People.
  private func person(_ text: String, _ known: [FoldedText: [Contact]]) -> HTML {
    guard let found = known[FoldedText(text.nameAhead)], found.count == 1 else { return "\(text)" }
    return #"<a href="\#(Place.person(found[0].id).address)">\#(text)</a>"#
  }

  private var place: HTML {
    guard !interview.place.isEmpty else { return .empty }
    let link: HTML =
      WebLink(interview.place).map {
        #"<a href="\#($0.address)" rel="noreferrer">\#($0.address)</a>"#
      } ?? "\(interview.place)"
    return "<dt>\(say: "Where")</dt><dd>\(link)</dd>"
  }

  // MARK: - Before it

  private var isPrepared: Bool {
    !interview.notes.isEmpty
      || !visit.journal.records(Rehearsal.self, mentioning: interview.id.raw).isEmpty
  }

  private var preparation: HTML {
    let notes: HTML =
      interview.notes.isEmpty
      ? #"<p class="quiet">\#(say: "No notes yet. Write down what to read, ask and bring.")</p>"#
      : #"<p class="as-written">\#(interview.notes)</p>"#
    return """
      <section class="stack"><h2>\(say: "Preparation")</h2>\(notes)
      <div class="actions"><a class="button" href="\(Place.brief(interview.id).address)">\(Icon.note.html)\(say: "Open the one-page brief")</a></div>
      \(rehearsals)</section>
      """
  }

  private var rehearsals: HTML {
    let written = visit.journal.records(Rehearsal.self, mentioning: interview.id.raw).html {
      rehearsal in
      let day = Day(rehearsal.writtenAt, in: visit.surroundings.zone)
      return """
        <p><a href="\(Place.writing(Rehearsal.kind, rehearsal.id).address)">\
        \(say: "Rehearsed on \(day, .weekdayAndDay)")</a></p>
        """
    }
    let new = Place.exercise("rehearsal").with("interview", interview.id)
    let offer: HTML = """
      <div class="actions"><a class="button plain" href="\(new.address)">\(say: "Rehearse the interview")</a>
      <a class="button plain" href="\(Place.mocks.with("interview", interview.id).address)">\(say: "Practice it as a mock interview")</a></div>
      """
    return written + HTML.when(interview.isAhead(at: visit.surroundings) || isUndated, offer)
  }
}
