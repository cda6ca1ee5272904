import Records

/// Every lesson: what to keep, what to change, where it came from, whether it was tried.
struct LessonsPage {
  let visit: Visit
  var view = LessonsView()
  var draft = Draft()
  var sort = LessonSort.keep
  var problems: Problems = .none

  static let names = ["text", "if-cue", "then-action"]

  var page: Page {
    Page(
      "Lessons",
      below: .step(.reflection),
      lead:
        "What to keep and what to change. Rebound shows the newest ones before your next interview."
    ) {
      """
      \(visit.problemList(problems))
      \(HTML.when(!visit.journal.shelf(Lesson.self).isEmpty, bar))
      \(view.isFiltered ? found : both)
      \(byHand)
      """
    }
  }

  private var bar: HTML {
    let menu = Menu(
      "show",
      "Which",
      LessonsView.choices,
      chosen: view.chosen,
      none: "Keep and change",
      id: "lessons-show"
    )
    // Type-ahead knows one list; in two columns the server looks.
    let filter: HTML = view.isFiltered ? ##" data-filter="#lessons""## : ""
    return """
      <form class="toolbar" method="post" action="\(Place.lessonFilter.address)" role="search">\(visit.token)
      <div class="field find">\(Icon.search.html)<label class="visually-hidden" for="lessons-q">\
      \(say: "Words in a lesson")</label><input class="input" type="search" id="lessons-q" name="q" \
      value="\(view.text)" placeholder="\(say: "Words in a lesson")" maxlength="200" \
      autocomplete="off"\(filter)></div>
      \(menu.html)<button class="button plain">\(say: "Show")</button></form>
      """
  }

  private var found: HTML {
    let lessons = visit.journal.lessons(matching: view.query)
    guard !lessons.isEmpty else {
      return EmptyPlace("No lesson matches.", link: "All lessons", to: .lessons).html
    }
    let stretch = Stretch(of: lessons.count, at: view.place, visit)
    let rows = lessons[stretch.range].html {
      LessonRow(visit: visit, view: view, lesson: $0, namesSort: view.query.sort == nil).html
    }
    return #"<ul class="rows" id="lessons">\#(rows)</ul>"# + tried(lessons)
      + stretch.pager("More lessons")
  }

  private var both: HTML {
    let hasAside = visit.journal.shelf(Lesson.self).contains(where: \.setAside)
    let changes = visit.journal.lessons(.change)
    return """
      <div class="columns even">
      \(shelf(.keep, visit.journal.lessons(.keep), "What worked well enough to repeat appears here."))
      \(shelf(.change, changes, "One change from each look back appears here."))
      </div>
      \(tried(changes))
      \(HTML.when(hasAside, #"<p class="quiet"><a href="\#(LessonsView.aside.place.address)">\#(say: "Lessons you set aside")</a></p>"#))
      """
  }

  /// The newest fifty; all of them are one link away.
  private func shelf(_ sort: LessonSort, _ lessons: [Lesson], _ empty: Phrase) -> HTML {
    var all = view
    all.query.sort = sort
    let rows = lessons.prefix(50).html {
      LessonRow(visit: visit, view: view, lesson: $0).html
    }
    let more = HTML.when(
      lessons.count > 50,
      #"<p class="quiet"><a href="\#(all.place.address)">\#(say: "All of them")</a></p>"#
    )
    return """
      <section class="stack"><h2>\(sort.title)</h2>
      \(lessons.isEmpty ? #"<p class="quiet">\#(empty)</p>"# : #"<ul class="rows">\#(rows)</ul>"# as HTML)\(more)</section>
      """
  }

  /// What happened after a trial is told, and proves nothing.
  private func tried(_ lessons: [Lesson]) -> HTML {
    HTML.when(
      lessons.contains { !visit.journal.trials(of: $0).isEmpty },
      #"<p class="quiet">\#(say: "Interviews end the way they do for many reasons. This only shows what happened next.")</p>"#
    )
  }

  private var byHand: HTML {
    let sorts = AskedField("sort", "Kind", .choice(LessonSort.choices), isRequired: true)
    return """
      <details class="fold narrow"\(problems.list.isEmpty ? "" : " open" as HTML)><summary>\(say: "Add a lesson")</summary>
      <form class="stack" method="post" action="\(Place.lessons.address)">\(visit.token)
      \(sorts.html(value: sort.rawValue))\(Self.names.html(asked))
      <div class="actions"><button class="button plain">\(say: "Save lesson")</button></div></form></details>
      """
  }

  private func asked(_ name: String) -> HTML { Lesson.fields.html(name, draft, problems) }
}
