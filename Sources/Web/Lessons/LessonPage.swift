import Records

extension Forms {
  /// A lesson, to read and to change.
  static let lesson = RecordForms<Lesson>(one: { .lesson($0) }) {
    LessonPage(form: $0, lesson: $1).page
  }
}

/// One lesson: its words, where it came from, and where it was tried.
struct LessonPage {
  let form: RecordForm<Lesson>
  let lesson: Lesson

  private var visit: Visit { form.visit }

  var page: Page {
    Page(
      lesson.sort == .change ? "Something to change" : "Something to keep",
      below: .step(.reflection) + [Page.Crumb("Lessons", .lessons)]
    ) {
      """
      \(form.visit.problemList(form.problems))
      <div class="columns"><form class="stack" method="post" action="\(form.place.address)">\(visit.token)\
      \(form.revision)
      \(fields.html(form.asked))
      <div class="actions"><button class="button">\(say: "Save lesson")</button>
      <a class="button plain" href="\(Place.lessons.address)">\(say: "All lessons")</a></div></form>
      <aside class="stack airy">\(source)\(trials)
      <div class="actions">\(visit.removeButton(lesson, back: .lessons))</div>
      </aside></div>
      """
    }
  }

  private var fields: [String] {
    lesson.sort == .change
      ? ["text", "if-cue", "then-action", "set-aside"] : ["text", "set-aside"]
  }

  private var source: HTML {
    """
    <section class="stack tight"><h2>\(say: "Where it comes from")</h2>
    <p class="quiet">\(LessonOriginLine(journal: visit.journal, surroundings: visit.surroundings, lesson: lesson).html)</p></section>
    """
  }

  private var trials: HTML {
    guard lesson.sort == .change else { return .empty }
    let trials = visit.journal.trials(of: lesson)
    guard !trials.isEmpty else {
      return """
        <section class="stack tight"><h2>\(say: "When you tried it")</h2>
        <p class="quiet">\(say: "The field notes of your next interview ask whether you got a chance to try it.")</p></section>
        """
    }
    return """
      <section class="stack tight"><h2>\(say: "When you tried it")</h2>
      <ul class="stack tight">\(trials.html { "<li>\(TrialLine(journal: visit.journal, trial: $0).html)</li>" })</ul>
      <p class="quiet">\(say: "Interviews end the way they do for many reasons. This only shows what happened next.")</p></section>
      """
  }
}
