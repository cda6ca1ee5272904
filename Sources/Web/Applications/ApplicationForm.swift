import Records

extension Forms {
  /// Every field of an application.
  static let application = RecordForms<JobApplication>(one: { .application($0) }) { form, record in
    Page("Change \(record.company)", below: [.applications, Page.Crumb(record.name, form.place)]) {
      """
      \(form.visit.problemList(form.problems))
      <form class="stack narrow" method="post" action="\(form.place.address)">\(form.visit.token)\
      \(form.revision)
      <div class="fields">\(form.asked("company"))\(form.asked("title"))</div>
      \(stage(form.draft, record))
      <div class="fields">\(["applied-on", "first-response-on", "next-follow-up-on", "answer-by"].html(form.asked))</div>
      \(form.asked("link"))
      <div class="fields">\(["location", "source", "salary", "contact-person"].html(form.asked))</div>
      \(form.asked("wanted"))
      \(form.asked("notes"))
      <div class="actions"><button class="button">\(say: "Save application")</button>
      <a class="button plain" href="\(form.place.address)">\(say: "Cancel")</a></div>
      </form>
      \(StageDatesForm(visit: form.visit, application: record, problems: form.problems).html)
      """
    }
  }

  private static func stage(_ draft: Draft, _ application: JobApplication) -> HTML {
    let chosen = draft["stage"].isEmpty ? application.stage.rawValue : draft["stage"]
    return Menu("stage", "Stage", Stage.choices, chosen: chosen, id: "field-stage").html
  }
}
