import Records

/// One small thing: what it takes, another way to do it, and a plan for when and where.
struct ActivityPage {
  let visit: Visit
  let thing: SmallThing
  let draft: Draft
  var problems: Problems = .none

  var page: Page {
    Page(Phrase(verbatim: thing.title), below: .step(.resilience) + [.activities]) {
      """
      \(visit.problemList(problems))
      <div class="stack tight"><p class="quiet">\(SmallThingFacts(thing: thing).html)</p>
      \(HTML.some(thing.variant) { "<p>\(say: "Another way to do it: \($0)")</p>" })
      \(HTML.some(thing.care) { "<p>\($0)</p>" })</div>
      <form class="card narrow" method="post" action="\(Place.planActivity(thing.id).address)">\(visit.token)
      <h2>\(say: "When and where could you do it?")</h2>
      <p class="quiet">\(say: "A rough guess is fine, and you can move it later.")</p>
      <div class="fields">\(["day", "time", "place"].html(asked))</div>
      \(asked("if-cue"))\(asked("then-action"))
      <div class="actions"><button class="button">\(say: "Plan this")</button>
      <a class="button plain" href="\(Place.activities.address)">\(say: "Not now")</a></div></form>
      \(HTML.some(thing.own.flatMap { visit.journal[$0] }, own))
      """
    }
  }

  private func asked(_ name: String) -> HTML {
    HTML.some(PlannedAction.smallThing[name]) { field in
      var asked = AskedField(field)
      asked.hint = hints[name]
      return asked.html(value: draft[name], problem: problems[name])
    }
  }

  private var hints: [String: String] {
    ["if-cue": "the kettle has boiled", "then-action": "start, without my phone"]
  }

  private func own(_ activity: Activity) -> HTML {
    """
    <div class="actions"><a class="quiet" href="\(Place.editActivity(activity.id).address)">\(say: "Change activity")</a>
    \(visit.removeButton(activity, back: .activities, "Remove activity"))</div>
    """
  }
}

extension Forms {
  /// A small thing of the person's own: its name is enough.
  static let activity = RecordForms<Activity>(list: .activities, one: { .activity($0) }) { form in
    Page(
      form.isNew ? "Add your own activity" : "Change activity",
      below: .step(.resilience) + [.activities],
      lead: "A name is enough. Rebound suggests it along with all the others."
    ) { form.html() }
  }
}
