import Records

/// What somebody wrote in an exercise, to read again.
struct WritingPage {
  let visit: Visit
  let writing: Writing
  /// Of the small form that was sent back, where there is one.
  var draft: Draft?
  var problems: Problems = .none

  private var reference: Reference { writing.record.reference }
  private var day: Day { Day(writing.record.filedAt, in: visit.surroundings.zone) }

  var page: Page {
    Page(
      Phrase(verbatim: writing.exercise.title),
      in: .steps,
      below: trail,
      kicker: "\(day, .weekdayAndDay)"
    ) {
      let passages = writing.passages
      let sequel = WritingSequel(
        visit: visit,
        record: writing.record,
        draft: draft,
        problems: problems
      )
      return """
        \(visit.problemList(problems))
        <div class="stack airy">\(passages.html(passage))
        \(HTML.when(passages.isEmpty && !isShredded, #"<p class="quiet">\#(say: "You left this blank.")</p>"#))\
        \(HTML.when(isShredded, #"<p class="quiet">\#(say: "You shredded this text.")</p>"#))</div>
        \(sequel.html)
        \(HTML.some(script) { #"<p class="no-print"><a class="button plain" href="\#($0.address)">\#(say: "Walk through it, reading or listening")</a></p>"# })
        \(outcome)
        \(shredding)
        <div class="actions no-print">\(HTML.when(!isShredded, #"<a class="button" href="\#(edit.address)">\#(say: "Change")</a>"#))
        <button class="button plain" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button>
        \(visit.button("Remove", to: .removal(reference.kind, reference.id), [("back", home.path)]))</div>
        """
    }
  }

  private var recovery: Recovery? {
    writing.record.links.lazy.compactMap { visit.journal[Identifier<Recovery>($0)] }.first
  }

  private var home: Place {
    recovery.map { .recovery($0.id) } ?? .step(writing.exercise.step.rawValue)
  }

  private var trail: [Page.Crumb] {
    let title = recovery.map(visit.journal.title(of:)) ?? writing.exercise.step.title
    return .steps + [Page.Crumb(title, home)]
  }

  private var session: ExpressiveWriting? { writing.record as? ExpressiveWriting }
  private var isShredded: Bool { session?.isShredded ?? false }

  /// One tap opens it, another does it: it cannot be undone.
  private var shredding: HTML {
    guard let session, !session.isShredded else { return .empty }
    return Fold(
      "Shred text",
      style: "no-print",
      """
      <div class="stack"><p>\(say: "This erases the text from this computer, including the daily backups. Nobody can restore it.")</p>
      \(visit.button("Shred them", to: .shredding(reference.kind, reference.id), style: "button plain"))</div>
      """
    ).html
  }

  private var script: Place? {
    (writing.record as? Rehearsal).map { .script($0.id) }
  }

  private var edit: Place {
    Place.exercise(writing.exercise.id).with("edit", reference.id).with("recovery", recovery?.id)
  }

  private func passage(_ passage: Writing.Passage) -> HTML {
    """
    <section class="stack tight">\(HTML.some(passage.ask) { "<h2>\($0)</h2>" })\
    \(passage.answers.html(answer))</section>
    """
  }

  private func answer(_ answered: Writing.Answered) -> HTML {
    """
    <div>\(HTML.some(answered.label) { #"<p class="quiet">\#($0)</p>"# })\
    \(AnsweredText(journal: visit.journal, control: answered.control, text: answered.text).html)</div>
    """
  }

  /// The lessons, questions and plans it left behind; each has a life of its own.
  private var outcome: HTML {
    let rows =
      visit.journal.records(Lesson.self, mentioning: reference.id)
      .filter { $0.source == reference.id }
      .map { (Phrase(verbatim: $0.text), Place.lesson($0.id)) }
      + visit.journal.records(QuestionCard.self, mentioning: reference.id)
      .filter { $0.source == reference.id }
      .map { (Phrase(verbatim: $0.question), Place.card($0.id)) }
      + visit.journal.records(PlannedAction.self, mentioning: reference.id)
      .filter { $0.source == reference.id }
      .map { (Phrase(verbatim: $0.title), Place.action($0.id)) }
    guard !rows.isEmpty else { return .empty }
    return """
      <section class="card soft"><h2>\(say: "What you got from it")</h2>
      <ul>\(rows.html { #"<li><a href="\#($0.1.address)">\#($0.0)</a></li>"# })</ul></section>
      """
  }
}
