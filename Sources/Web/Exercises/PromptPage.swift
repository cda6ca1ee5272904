import Applications
import Planning
import Records
import Wording

/// One prompt on one screen.
struct PromptPage {
  let visit: Visit
  let walk: Walk
  let problems: Problems

  var page: Page {
    Page(
      title: Phrase(verbatim: walk.prompt.ask),
      section: .steps,
      trail: [Page.Crumb(title: home, place: walk.kept.context.home)],
      kicker: Phrase(verbatim: walk.exercise.title),
      body: body
    )
  }

  private var home: Phrase {
    visit.journal[walk.kept.context.recovery].map(visit.journal.title(of:)) ?? "Five steps"
  }

  private var body: HTML {
    """
    \(progress)
    \(ProblemList(problems: problems).html)
    \(HTML.some(walk.prompt.help) { "<p class=\"quiet\">\($0)</p>" })
    \(PromptAside(visit: visit, walk: walk).html)
    <form class="stack prompt-form" method="post" action="\(walk.place(walk.number).address)" data-autosave="\(walk.place(walk.number).address)">\(visit.token)
    \(walk.fields.html(asked))
    <div class="actions"><button class="button" name="go" value="next">\(walk.isLast ? "Finish" : "Next" as Phrase)</button>
    \(HTML.when(!walk.isLast && !walk.fields.isEmpty, skip))
    \(HTML.when(walk.number > 1, "<button class=\"button quiet\" name=\"go\" value=\"back\">\("Back" as Phrase)</button>"))
    <button class="button quiet" name="go" value="pause">\("Stop here for now" as Phrase)</button>
    <span class="quiet draft-note" data-draft-note aria-live="polite"></span></div>
    </form>
    """
  }

  private var skip: HTML {
    "<button class=\"button plain\" name=\"go\" value=\"skip\">\("Skip" as Phrase)</button>"
  }

  private var progress: HTML {
    let count = walk.exercise.prompts.count
    let marks = (1...count).html { $0 <= walk.number ? "<i class=\"on\"></i>" : "<i></i>" }
    return """
      <div class="progress" role="img" aria-label="\("Prompt \(walk.number) of \(count)" as Phrase)">\(marks)</div>
      """
  }

  private func asked(_ info: FieldInfo) -> HTML {
    let words = walk.prompt.fields?.first { $0.name == info.name }
    var field = AskedField(
      name: info.name,
      label: words?.label.map(Phrase.init(verbatim:)) ?? info.label,
      hint: words?.hint,
      control: info.control,
      isRequired: info.isRequired
    )
    if case .record(of: "upcoming-interview") = info.control { field.records = interviews }
    return field.html(value: walk.kept.draft[info.name], problem: problems[info.name])
  }

  private var interviews: [Choice] {
    visit.journal.upcomingInterviews(at: visit.surroundings).map { interview in
      let company = visit.journal[interview.application]?.company ?? ""
      return Choice(interview.id.description, "\(interview.name) at \(company)")
    }
  }
}

/// What stands beside a prompt: a breath, what to keep, what to write about.
struct PromptAside {
  let visit: Visit
  let walk: Walk

  var html: HTML {
    switch walk.prompt.aside {
    case "breath": breath
    case "keeps": keeps
    case "theme": WritingThemePart(visit: visit, context: walk.kept.context).html
    default: .empty
    }
  }

  private var breath: HTML {
    """
    <div class="breath"><div class="circle"><span class="in" aria-hidden="true">\("in" as Phrase)</span>\
    <span class="out" aria-hidden="true">\("out" as Phrase)</span>\
    <p class="still-words">\("In for four, out for six. Three times, at your own pace." as Phrase)</p></div>
    <label class="still"><input type="checkbox"> \("Hold still" as Phrase)</label></div>
    """
  }

  private var keeps: HTML {
    let draft = walk.kept.draft
    let kept = [draft["keep"], draft["keep-again"]].filter { !$0.isEmpty }
    guard !kept.isEmpty || !draft["change"].isEmpty else { return .empty }
    return """
      <div class="card take"><dl class="facts">
      \(kept.isEmpty ? .empty : "<dt>\("Keep" as Phrase)</dt>\(kept.html { "<dd>\($0)</dd>" })" as HTML)
      \(HTML.when(!draft["change"].isEmpty, "<dt>\("Change" as Phrase)</dt><dd>\(draft["change"])</dd>"))
      </dl></div>
      """
  }
}
