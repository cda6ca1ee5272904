import Records
import Reflection
import Wording

/// Every lesson: what to keep, what to change, where it came from, whether it was tried.
struct LessonsPage {
  let visit: Visit
  var draft = Draft()
  var sort = LessonSort.keep
  var problems = Problems([])

  static let names = ["text", "if-cue", "then-action"]

  var page: Page {
    Page(
      title: "Lessons",
      section: .steps,
      trail: [Page.Crumb(title: "Five steps", place: .steps)],
      lead: "What to keep, and what to change. The newest come along to the next interview.",
      body: body
    )
  }

  private var body: HTML {
    let all = visit.journal.shelf(Lesson.self).reversed()
    let aside = all.filter(\.setAside)
    return """
      \(ProblemList(problems: problems).html)
      <div class="columns even">
      \(shelf("Keep", all.filter { $0.sort == .keep && !$0.setAside }, "What worked well enough to repeat gathers here."))
      \(shelf("Change", all.filter { $0.sort == .change && !$0.setAside }, "One change from each look back gathers here."))
      </div>
      \(HTML.when(!aside.isEmpty, putAside(aside)))
      \(byHand)
      """
  }

  private func shelf(_ title: Phrase, _ lessons: [Lesson], _ empty: Phrase) -> HTML {
    let rows = LessonRows(visit: visit, lessons: lessons).html
    return """
      <section class="stack"><h2>\(title)</h2>
      \(lessons.isEmpty ? "<p class=\"quiet\">\(empty)</p>" : rows)</section>
      """
  }

  private func putAside(_ lessons: [Lesson]) -> HTML {
    """
    <details class="fold"><summary>\("Left out of what you bring" as Phrase)</summary>
    \(LessonRows(visit: visit, lessons: lessons).html)</details>
    """
  }

  private var byHand: HTML {
    let sorts = AskedField(
      name: "sort",
      label: "What it is",
      control: .choice(LessonSort.choices),
      isRequired: true
    )
    return """
      <details class="fold narrow"\(problems.list.isEmpty ? "" : " open" as HTML)><summary>\("Write one down yourself" as Phrase)</summary>
      <form class="stack" method="post" action="\(Place.lessons.address)">\(visit.token)
      \(sorts.html(value: sort.rawValue))\(Self.names.html(asked))
      <div class="actions"><button class="button plain">\("Keep it" as Phrase)</button></div></form></details>
      """
  }

  private func asked(_ name: String) -> HTML {
    HTML.some(Lesson.fields[name]) { field in
      AskedField(field).html(value: draft[name], problem: problems[name])
    }
  }
}

/// Lessons in rows.
struct LessonRows {
  let visit: Visit
  let lessons: [Lesson]

  var html: HTML { "<ul class=\"rows\">\(lessons.html(row))</ul>" }

  private func row(_ lesson: Lesson) -> HTML {
    let text = lesson.sort == .change ? lesson.plan : Phrase(verbatim: lesson.text)
    return """
      <li class="row"><div class="what"><a href="\(Place.lesson(lesson.id).address)">\(text)</a>\
      <span class="quiet">\(about(lesson))</span></div></li>
      """
  }

  private func about(_ lesson: Lesson) -> Phrase {
    let day = Day(lesson.learnedAt, in: visit.surroundings.zone)
    let company = visit.journal[lesson.application]?.company
    let from: Phrase =
      company.map { "\($0), \(day.noonGMT, .short)" } ?? "\(day.noonGMT, .short)"
    guard let last = visit.journal.trials(of: lesson).last else { return from }
    return "\(from) · \(last.answer.words)"
  }
}

extension Tried {
  /// What a trial says on the lesson.
  ///
  /// None of them is a mark against anybody.
  var words: Phrase {
    switch self {
    case .yes: "tried"
    case .partly: "partly tried"
    case .noChance: "there was no chance to try it"
    case .no: "not tried yet"
    default: Phrase(verbatim: rawValue)
    }
  }
}
