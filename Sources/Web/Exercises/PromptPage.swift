import Records

/// One prompt on one screen.
struct PromptPage {
  let visit: Visit
  let walk: Walk
  let problems: Problems

  var page: Page {
    Page(
      Phrase(verbatim: walk.prompt.ask),
      in: .steps,
      below: [Page.Crumb(home, walk.kept.context.home)],
      kicker: Phrase(verbatim: walk.exercise.title)
    ) {
      """
      \(progress)
      \(visit.problemList(problems))
      \(HTML.some(walk.prompt.help) { #"<p class="quiet">\#($0)</p>"# })
      \(PromptAside(visit: visit, walk: walk).html)
      <form class="stack prompt-form" method="post" action="\(walk.place(walk.number).address)" data-autosave="\(walk.place(walk.number).address)">\(visit.token)\(visit.givenField(walk.kept.draft, walk.fields.map(\.name)))
      \(walk.fields.html { PromptField(visit: visit, walk: walk, info: $0, problem: problems[$0.name]).html })
      <div class="actions"><button class="button" name="go" value="next">\(say: walk.isLast ? "Finish" : "Next")</button>
      \(HTML.when(!walk.isLast && !walk.fields.isEmpty, skip))
      \(HTML.when(walk.number > 1, #"<button class="button quiet" name="go" value="back">\#(say: "Back")</button>"#))
      <button class="button quiet" name="go" value="pause">\(say: "Save and stop here")</button>
      <span class="quiet draft-note" data-draft-note aria-live="polite"></span></div>
      </form>
      """
    }
  }

  private var home: Phrase {
    visit.journal[walk.kept.context.recovery].map(visit.journal.title(of:)) ?? "Five steps"
  }

  private var skip: HTML {
    #"<button class="button plain" name="go" value="skip">\#(say: "Skip")</button>"#
  }

  private var progress: HTML {
    let count = walk.exercise.prompts.count
    let marks = (1...count).html { $0 <= walk.number ? #"<i class="on"></i>"# : "<i></i>" }
    return """
      <div class="progress" role="img" aria-label="\(say: "Question \(walk.number) of \(count)")">\(marks)</div>
      """
  }
}
