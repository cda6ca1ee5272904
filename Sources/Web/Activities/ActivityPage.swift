import Records

/// One small thing: what it takes, another way to do it, and a plan for when and where.
struct ActivityPage {
  let visit: Visit
  let thing: SmallThing
  let draft: Draft
  var problems = Problems([])

  var page: Page {
    Page(
      title: Phrase(verbatim: thing.title),
      section: .steps,
      trail: Page.Crumb.resilience + [
        Page.Crumb(title: "Small things that help", place: .activities)
      ],
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <div class="stack tight"><p class="quiet">\(SmallThingFacts(thing: thing).html)</p>
    \(HTML.some(thing.variant) { "<p>\("Another way: \($0)" as Phrase)</p>" })
    \(HTML.some(thing.care) { "<p>\($0)</p>" })</div>
    <form class="card narrow" method="post" action="\(Place.planActivity(thing.id).address)">\(visit.token)
    <h2>\("When and where could it happen?" as Phrase)</h2>
    <p class="quiet">\("A rough guess is fine. It can move, and nothing is marked if it does not happen." as Phrase)</p>
    <div class="fields">\(["day", "time", "place"].html(asked))</div>
    \(asked("if-cue"))\(asked("then-action"))
    <div class="actions"><button class="button">\("Plan it" as Phrase)</button>
    <a class="button plain" href="\(Place.activities.address)">\("Not now" as Phrase)</a></div></form>
    \(HTML.some(thing.own.flatMap { visit.journal[$0] }, own))
    """
  }

  private func asked(_ name: String) -> HTML {
    HTML.some(PlannedAction.smallThing[name]) { field in
      var asked = AskedField(field)
      asked.hint = hints[name]
      return asked.html(value: draft[name], problem: problems[name])
    }
  }

  private var hints: [String: String] {
    ["if-cue": "the kettle has boiled", "then-action": "begin, without the phone"]
  }

  private func own(_ activity: Activity) -> HTML {
    """
    <div class="actions"><a class="quiet" href="\(Place.editActivity(activity.id).address)">\("Change it" as Phrase)</a>
    \(visit.removeButton(activity, back: .activities, "Remove it"))</div>
    """
  }
}

/// A small thing of the person's own, as a form: its name is enough.
struct ActivityFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let activity: Activity?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: activity == nil ? "Something of your own" : "Change it",
      section: .steps,
      trail: Page.Crumb.resilience + [
        Page.Crumb(title: "Small things that help", place: .activities)
      ],
      lead: "Its name is enough. It is offered beside all the others.",
      body: FieldsForm(
        visit: visit,
        to: activity.map { .activity($0.id) } ?? .activities,
        fields: Activity.fields.fields.map(AskedField.init),
        draft: draft,
        problems: problems,
        leave: activity.map { .activity($0.id) } ?? .activities,
        hidden: HTML.some(activity, visit.revisionField)
      ).html
    )
  }
}
