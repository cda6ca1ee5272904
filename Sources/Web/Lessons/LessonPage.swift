import Records

/// One lesson: its words, where it came from, and where it was tried.
struct LessonPage: RecordForm {
  let visit: Visit
  let record: Lesson
  let draft: Draft
  let problems: Problems

  static func next(after record: Lesson, _: Visit) -> Place { .lesson(record.id) }

  var page: Page {
    Page(
      title: record.sort == .change ? "Something to change" : "Something to keep",
      section: .steps,
      trail: .step(.reflection) + [Page.Crumb(title: "Lessons", place: .lessons)],
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <div class="columns"><form class="stack" method="post" action="\(Place.lesson(record.id).address)">\(visit.token)\
    \(visit.revisionField(record))
    \(fields.html(asked))
    <div class="actions"><button class="button">\(say: "Save")</button>
    <a class="button plain" href="\(Place.lessons.address)">\(say: "All lessons")</a></div></form>
    <aside class="stack airy">\(source)\(trials)
    <div class="actions">\(visit.button("Remove", to: .removal(Lesson.kind, record.id), [("back", Place.lessons.path)]))</div>
    </aside></div>
    """
  }

  private var fields: [String] {
    record.sort == .change
      ? ["text", "if-cue", "then-action", "set-aside"] : ["text", "set-aside"]
  }

  private func asked(_ name: String) -> HTML {
    HTML.some(Lesson.fields[name]) { field in
      AskedField(field).html(value: draft[name], problem: problems[name])
    }
  }

  private var source: HTML {
    """
    <section class="stack tight"><h2>\(say: "Where it comes from")</h2>
    <p class="quiet">\(LessonOriginLine(journal: visit.journal, surroundings: visit.surroundings, lesson: record).html)</p></section>
    """
  }

  private var trials: HTML {
    guard record.sort == .change else { return .empty }
    let trials = visit.journal.trials(of: record)
    guard !trials.isEmpty else {
      return """
        <section class="stack tight"><h2>\(say: "Tried so far")</h2>
        <p class="quiet">\(say: "The field notes of your next interview ask whether there was a chance to try it.")</p></section>
        """
    }
    return """
      <section class="stack tight"><h2>\(say: "Tried so far")</h2>
      <ul class="stack tight">\(trials.html { "<li>\(TrialLine(journal: visit.journal, trial: $0).html)</li>" })</ul>
      <p class="quiet">\(say: "An interview ends as it does for many reasons. This only says what came after.")</p></section>
      """
  }
}
