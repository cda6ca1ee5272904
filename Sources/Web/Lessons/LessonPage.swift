import Records

/// One lesson: its words, where it came from, and where it was tried.
struct LessonPage {
  let visit: Visit
  let lesson: Lesson
  let draft: Draft
  var problems = Problems([])

  var page: Page {
    Page(
      title: lesson.sort == .change ? "Something to change" : "Something to keep",
      section: .steps,
      trail: ReflectionShelf.trail + [Page.Crumb(title: "Lessons", place: .lessons)],
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <div class="columns"><form class="stack" method="post" action="\(Place.lesson(lesson.id).address)">\(visit.token)\
    \(visit.revisionField(lesson))
    \(fields.html(asked))
    <div class="actions"><button class="button">\("Save" as Phrase)</button>
    <a class="button plain" href="\(Place.lessons.address)">\("All lessons" as Phrase)</a></div></form>
    <aside class="stack airy">\(source)\(trials)
    <div class="actions">\(visit.button("Remove", to: .removal(Lesson.kind, lesson.id), [("back", Place.lessons.path)]))</div>
    </aside></div>
    """
  }

  private var fields: [String] {
    lesson.sort == .change
      ? ["text", "if-cue", "then-action", "set-aside"] : ["text", "set-aside"]
  }

  private func asked(_ name: String) -> HTML {
    HTML.some(Lesson.fields[name]) { field in
      AskedField(field).html(value: draft[name], problem: problems[name])
    }
  }

  private var source: HTML {
    """
    <section class="stack tight"><h2>\("Where it comes from" as Phrase)</h2>
    <p class="quiet">\(LessonOriginLine(visit: visit, lesson: lesson).html)</p></section>
    """
  }

  private var trials: HTML {
    guard lesson.sort == .change else { return .empty }
    let trials = visit.journal.trials(of: lesson)
    guard !trials.isEmpty else {
      return """
        <section class="stack tight"><h2>\("Tried so far" as Phrase)</h2>
        <p class="quiet">\("The field notes of your next interview ask whether there was a chance to try it." as Phrase)</p></section>
        """
    }
    return """
      <section class="stack tight"><h2>\("Tried so far" as Phrase)</h2>
      <ul class="stack tight">\(trials.html { "<li>\(TrialLine(visit: visit, trial: $0).html)</li>" })</ul>
      <p class="quiet">\("An interview ends as it does for many reasons. This only says what came after." as Phrase)</p></section>
      """
  }
}
