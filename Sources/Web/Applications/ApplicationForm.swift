import Records

/// Every field of an application.
struct ApplicationForm: RecordForm {
  let visit: Visit
  let record: JobApplication
  let draft: Draft
  let problems: Problems

  static func next(after record: JobApplication, _: Visit) -> Place { .application(record.id) }

  var page: Page {
    Page(
      title: "Change \(record.company)",
      section: .applications,
      trail: [
        .section(.applications),
        Page.Crumb(title: record.name, place: .application(record.id)),
      ],
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <form class="stack narrow" method="post" action="\(Place.application(record.id).address)">\(visit.token)\
    \(visit.revisionField(record))
    <div class="fields">\(asked("company"))\(asked("title"))</div>
    \(stage)
    <div class="fields">\(asked("applied-on"))\(asked("first-response-on"))\(asked("next-follow-up-on"))\(asked("answer-by"))</div>
    \(asked("link"))
    <div class="fields">\(asked("location"))\(asked("source"))\(asked("salary"))\(asked("contact-person"))</div>
    \(asked("wanted"))
    \(asked("notes"))
    <div class="actions"><button class="button">\(say: "Save")</button>
    <a class="button plain" href="\(Place.application(record.id).address)">\(say: "Leave it as it is")</a></div>
    </form>
    \(StageDatesForm(visit: visit, application: record, problems: problems).html)
    """
  }

  private var stage: HTML {
    let chosen = draft["stage"].isEmpty ? record.stage.rawValue : draft["stage"]
    return Menu(
      name: "stage",
      label: "Stage",
      choices: Stage.choices,
      chosen: chosen,
      id: "field-stage"
    ).html
  }

  private func asked(_ name: String) -> HTML {
    HTML.some(JobApplication.fields[name]) { field in
      AskedField(field).html(value: draft[name], problem: problems[name])
    }
  }
}
