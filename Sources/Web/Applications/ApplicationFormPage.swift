import Records

/// Every field of an application.
struct ApplicationFormPage {
  let visit: Visit
  let application: JobApplication
  let draft: Draft
  var problems = Problems([])

  var page: Page {
    Page(
      title: "Change \(application.company)",
      section: .applications,
      trail: [
        Page.Crumb(title: "Applications", place: .applications),
        Page.Crumb(title: application.name, place: .application(application.id)),
      ],
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)
    <form class="stack narrow" method="post" action="\(Place.application(application.id).address)">\(visit.token)\
    \(visit.revisionField(application))
    <div class="fields">\(asked("company"))\(asked("title"))</div>
    \(stage)
    <div class="fields">\(asked("applied-on"))\(asked("first-response-on"))\(asked("next-follow-up-on"))\(asked("answer-by"))</div>
    \(asked("link"))
    <div class="fields">\(asked("location"))\(asked("source"))\(asked("salary"))\(asked("contact-person"))</div>
    \(asked("wanted"))
    \(asked("notes"))
    <div class="actions"><button class="button">\("Save" as Phrase)</button>
    <a class="button plain" href="\(Place.application(application.id).address)">\("Leave it as it is" as Phrase)</a></div>
    </form>
    \(StageDatesForm(visit: visit, application: application, problems: problems).html)
    """
  }

  private var stage: HTML {
    let chosen = draft["stage"].isEmpty ? application.stage.rawValue : draft["stage"]
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

/// The days of the stages an application has been in: mended, or taken out.
struct StageDatesForm {
  let visit: Visit
  let application: JobApplication
  let problems: Problems

  static func day(_ index: Int) -> String { "stage-day-\(index)" }
  static func out(_ index: Int) -> String { "stage-out-\(index)" }

  /// What the form was made of; a history that is longer by now is not touched.
  static func names(of application: JobApplication) -> String {
    application.history.map(\.stage.rawValue).joined(separator: " ")
  }

  var html: HTML {
    guard !application.history.isEmpty else { return .empty }
    return """
      <details class="fold narrow" id="field-stages"\(problems["stages"] == nil ? "" : " open" as HTML)><summary>\
      \("The days of its stages" as Phrase)</summary>
      <form class="stack" method="post" action="\(Place.stages(application.id).address)">\(visit.token)
      <input type="hidden" name="stages" value="\(Self.names(of: application))">
      \(HTML.some(problems["stages"]) { "<p class=\"problem\">\(Icon.attention.html)<span>\($0)</span></p>" })
      \(application.history.enumerated().html { row($0.offset, $0.element) })
      <div class="actions"><button class="button plain">\("Save the days" as Phrase)</button></div>
      </form></details>
      """
  }

  private func row(_ index: Int, _ change: StageChange) -> HTML {
    let day = AskedField(name: Self.day(index), label: change.stage.title, control: .day)
    let out = AskedField(
      name: Self.out(index),
      label: "Take “\(change.stage.title)” out",
      control: .check
    )
    return """
      <div class="fields">\(day.html(value: change.day?.description ?? "", problem: problems[Self.day(index)]))\
      \(out.html(value: ""))</div>
      """
  }
}
