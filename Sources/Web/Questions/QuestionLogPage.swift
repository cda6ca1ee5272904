import Records

/// Every question somebody remembers being asked, newest first.
struct QuestionLogPage {
  let visit: Visit
  let view: QuestionLogView
  var draft = Draft()
  var problems: Problems = .none

  var page: Page {
    Page(
      "Question log",
      below: .step(.reflection),
      lead: "Every interview question you wrote down, in one list."
    ) {
      let log = visit.journal.questionLog(matching: view.query, visit.surroundings)
      return """
        \(visit.problemList(problems))
        \(HTML.when(!log.isEmpty || view.isFiltered, bar))
        \(log.isEmpty ? nothing : rows(log))
        \(byHand)
        """
    }
  }

  private var bar: HTML {
    let menu = Menu(
      "competency",
      "What it was about",
      QuestionLogView.choices,
      chosen: view.chosen,
      none: "Anything",
      id: "log-competency"
    )
    return """
      <form class="toolbar" method="post" action="\(Place.questionFilter.address)" role="search">\(visit.token)
      <div class="field find">\(Icon.search.html)<label class="visually-hidden" for="log-q">\
      \(say: "Words in the question")</label><input class="input" type="search" id="log-q" name="q" \
      value="\(view.text)" placeholder="\(say: "Words in the question")" maxlength="200" \
      autocomplete="off" data-filter="#question-log"></div>
      \(menu.html)<button class="button plain">\(say: "Show")</button></form>
      """
  }

  private func rows(_ log: [LoggedQuestion]) -> HTML {
    let stretch = Stretch(of: log.count, at: view.place, visit)
    return """
      <ul class="rows" id="question-log">\(log[stretch.range].html { QuestionRow(visit: visit, question: $0, view: view).html })</ul>
      \(stretch.pager("More questions"))
      """
  }

  private var nothing: HTML {
    guard !view.isFiltered else {
      return EmptyPlace("No question matches.", link: "All questions", to: .questionLog).html
    }
    return EmptyPlace(
      icon: .practice,
      "No questions yet. Add one you remember.",
      "Questions from your field notes and debriefs appear here too."
    ).html
  }

  private var byHand: HTML {
    let fields = ["question", "competency"].compactMap { QuestionCard.fields[$0] }
    var interview = AskedField(
      "interview",
      "Interview, if you like",
      .record(of: "interview")
    )
    interview.records = interviews
    return Fold(
      "Add a question you remember",
      style: "narrow",
      isOpen: !problems.list.isEmpty,
      """
      <form class="stack" method="post" action="\(Place.questionLog.address)">\(visit.token)
      \(fields.html { AskedField($0).html(value: draft[$0.name], problem: problems[$0.name]) })
      \(HTML.when(!interview.records.isEmpty, interview.html(value: draft["interview"], problem: problems["interview"])))
      <div class="actions"><button class="button plain">\(say: "Add question")</button>
      <span class="quiet">\(say: "Also add it to my practice questions")</span></div></form>
      """
    ).html
  }

  /// The last fifty; few people remember questions of older ones.
  private var interviews: [Choice] {
    visit.journal.shelf(Interview.self).suffix(50).reversed().map { interview in
      let company = visit.journal[interview.application]?.company ?? ""
      return Choice(interview.id.description, "\(interview.name) at \(company)")
    }
  }
}
