import Records

/// Mock interviews: how to begin one, and those there were.
struct MocksPage {
  let visit: Visit
  let draft: Draft
  var problems: Problems = .none

  static let own = "own"
  static let count = "count"
  static let usual = 5

  var page: Page {
    Page(
      "Mock interviews",
      below: [.practice],
      lead:
        "Answer five or six questions, one at a time. Say them out loud if you can, at your own pace."
    ) {
      """
      <div class="columns"><div class="stack">
      \(form)
      </div><aside class="stack"><h2>\(say: "Earlier mock interviews")</h2>
      \(list)</aside></div>
      """
    }
  }

  private var form: HTML {
    FieldsForm(
      visit: visit,
      to: .mocks,
      fields: fields,
      draft: draft,
      problems: problems,
      button: "Start mock interview",
      leave: .practice
    ).html
  }

  private var fields: [AskedField] {
    var fields = MockInterview.setUp.askedFields
    for index in fields.indices {
      switch fields[index].name {
      case "target-role": fields[index].records = roles
      case "interview": fields[index].records = interviews
      default: break
      }
    }
    fields.removeAll { field in
      if case .record = field.control { field.records.isEmpty } else { false }
    }
    let counts = [3, 4, 5, 6].map { Choice("\($0)", "\($0)") }
    return fields + [
      AskedField(
        Self.own,
        "Choose your own questions",
        .lines(atMost: 4_000)
      ), AskedField(Self.count, "How many", .choice(counts)),
    ]
  }

  private var roles: [Choice] {
    visit.journal.targetRoles.filter { $0.endedAt == nil }.map {
      Choice($0.id.description, Phrase(verbatim: $0.title))
    }
  }

  private var interviews: [Choice] {
    visit.journal.upcomingInterviews(at: visit.surroundings).map {
      Choice($0.id.description, visit.journal.title(of: $0))
    }
  }

  private var list: HTML {
    let mocks = visit.journal.mocks
    guard !mocks.isEmpty else {
      return EmptyPlace(
        icon: .practice,
        "No mock interviews yet. Start one to practice answering out loud.",
        "You can stop after any question."
      ).html
    }
    let stretch = Stretch(of: mocks.count, at: .mocks, visit)
    return """
      <ul class="rows">\(mocks[stretch.range].html(row))</ul>\(stretch.pager("More mock interviews"))
      """
  }

  private func row(_ mock: MockInterview) -> HTML {
    let day = Day(mock.addedAt, in: visit.surroundings.zone)
    let state: Phrase = mock.isRunning ? "begun" : "\(mock.questions.count) questions"
    return ListRow("\(mock.title)", to: .mock(mock.id), about: "\(state)", meta: "\(day, .short)")
      .html
  }
}
