import Records

/// The person's own scores, by what could be heard.
struct MockScoresPage {
  let visit: Visit
  let mock: MockInterview
  var typed: HalfWritten?
  var problems: Problems = .none

  var page: Page {
    Page(
      "Score your answers",
      below: MockPage.trail + [
        Page.Crumb(mock.title, .mock(mock.id))
      ],
      lead: "Score what somebody could hear, not how it felt. Leave out what you cannot tell."
    ) {
      let to = Place.mockScores(mock.id)
      let draft = mock.scoring.draft(of: mock).with(typed)
      let scales = RubricScales(
        questions: mock.questions,
        showsNotes: true,
        draft: draft,
        problems: problems
      )
      return """
        \(visit.problemList(problems))
        <form class="stack airy narrow" method="post" action="\(to.address)" data-autosave="\(to.address)">\(visit.token)\
        \(visit.revisionField(mock, over: typed))\(visit.givenField(draft, mock.scoring.names))\(scales.html)
        <div class="actions"><button class="button">\(say: "Save scores")</button>
        <a class="button plain" href="\(Place.mockChange(mock.id).address)">\(say: "Without scores")</a>
        <span class="draft-note" data-draft-note aria-live="polite"></span></div></form>
        """
    }
  }
}

/// One change to try next time.
struct MockChangePage {
  let visit: Visit
  let mock: MockInterview
  var typed: HalfWritten?
  var problems: Problems = .none

  static let names = ["text", "if-cue", "then-action"]

  var page: Page {
    Page(
      "One thing to change",
      below: MockPage.trail + [
        Page.Crumb(mock.title, .mock(mock.id))
      ],
      lead: "One is enough. Rebound shows it before your next interview."
    ) {
      let known = visit.journal[mock.change]
      let to = Place.mockChange(mock.id)
      let draft = (known.map(Self.draft) ?? Draft()).with(typed)
      let fields = [
        AskedField("text", "What to try next time", .line(atMost: 2_000)),
        AskedField("if-cue", "If", .line(atMost: 300)),
        AskedField("then-action", "then I will", .line(atMost: 300)),
      ]
      return """
        \(visit.problemList(problems))
        <form class="stack narrow" method="post" action="\(to.address)" data-autosave="\(to.address)">\(visit.token)\
        \(HTML.some(known) { visit.revisionField($0, over: typed) })\(visit.givenField(draft, Self.names))
        \(fields.html { $0.html(value: draft[$0.name], problem: problems[$0.name]) })
        <div class="actions"><button class="button">\(say: "Save change")</button>
        <a class="button plain" href="\(Place.mock(mock.id).address)">\(say: "Not today")</a>
        <span class="draft-note" data-draft-note aria-live="polite"></span></div></form>
        """
    }
  }

  private static func draft(of lesson: Lesson) -> Draft {
    Draft(["text": lesson.text, "if-cue": lesson.ifCue, "then-action": lesson.thenAction])
  }
}
