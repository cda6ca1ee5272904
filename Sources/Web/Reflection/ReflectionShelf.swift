import Records

/// What was written when looking back, over all recoveries, and where to find it.
struct ReflectionShelf {
  let journal: Journal
  let surroundings: Surroundings
  let preferences: Preferences

  var places: HTML {
    """
    <section class="stack tight"><h2>\(say: "What you have here")</h2><ul class="rows">
    \(lessons)\(questions)\(themes)\(advice)\(theirWords)
    </ul></section>
    """
  }

  /// Interviews that are over, with nobody knowing the answer yet.
  var owed: HTML {
    let interviews = journal.shelf(Interview.self).reversed().filter { interview in
      let application = journal[interview.application]
      guard interview.outcome == nil, application?.isHidden != true else { return false }
      let state = journal.fieldNotesState(of: interview, surroundings)
      if case .offered = state { return true }
      return false
    }
    guard !interviews.isEmpty else { return .empty }
    let rows = interviews.prefix(5).html { interview -> HTML in
      let company = journal[interview.application]?.company ?? ""
      return ListRow(
        "\(say: "\(interview.name) at \(company)")",
        to: .fieldNotes(interview.id),
        meta: "\(HTML.some(interview.day) { "\(say: "\($0, .short)")" })"
      ).html
    }
    return """
      <section class="card soft"><h2>\(say: "Field notes, before you know the result")</h2>
      <ul class="rows">\(rows)</ul></section>
      """
  }

  private var lessons: HTML {
    let newest = journal.lessons(matching: LessonQuery()).first
    return row(
      "Lessons",
      .lessons,
      newest.map { $0.sort == .change ? $0.plan : Phrase(verbatim: $0.text) },
      "What to keep and what to change, and where each came from."
    )
  }

  private var questions: HTML {
    row(
      "Question log",
      .questionLog,
      journal.questionLog(matching: QuestionQuery(), surroundings).first.map {
        Phrase(verbatim: $0.text)
      },
      "Every interview question you wrote down."
    )
  }

  private var themes: HTML {
    HTML.when(
      !preferences.insightsOff,
      row("Themes", .themes, nil, "What comes up more than once, as counts.")
    )
  }

  private var advice: HTML {
    let newest = journal.shelf(AdviceRequest.self).last { !$0.isUnasked }
    return row(
      "Advice you ask for",
      .adviceRequests,
      newest.map(\.title),
      "What you asked, what they said, and what you learned."
    )
  }

  private var theirWords: HTML {
    row(
      "Feedback and their words",
      .theirWords,
      nil,
      "What employers wrote or said, hidden until you open it."
    )
  }

  /// A place with the newest of what it holds, or what it will hold.
  private func row(_ title: Phrase, _ place: Place, _ newest: Phrase?, _ about: Phrase) -> HTML {
    let line: HTML =
      newest.map { #"<p class="quiet clip">\#(say: "Newest: \($0)")</p>"# }
      ?? #"<p class="quiet">\#(about)</p>"#
    return """
      <li class="row"><div class="what"><a href="\(place.address)">\(title)</a>\(line)</div></li>
      """
  }
}
