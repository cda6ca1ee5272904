import Records

/// One thing to do, as a form.
struct ActionForm: RecordForm {
  let visit: Visit
  let record: PlannedAction
  let draft: Draft
  let problems: Problems

  static func next(after record: PlannedAction, _: Visit) -> Place { .action(record.id) }

  var page: Page {
    Page(
      title: "Change it",
      section: .plan,
      trail: [
        .section(.plan),
        Page.Crumb(title: Phrase(verbatim: record.title), place: .action(record.id)),
      ],
      body: plainForm(to: .action(record.id), leave: .action(record.id))
    )
  }
}
