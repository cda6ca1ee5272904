import Records

/// A small thing of the person's own, as a form: its name is enough.
struct ActivityForm: NewRecordForm {
  let visit: Visit
  /// Nil for a new one.
  let record: Activity?
  let draft: Draft
  let problems: Problems

  static func next(after record: Activity, _: Visit) -> Place { .activity(record.id) }

  var page: Page {
    Page(
      title: record == nil ? "Something of your own" : "Change it",
      section: .steps,
      trail: .step(.resilience) + [Page.Crumb(title: "Small things that help", place: .activities)],
      lead: "Its name is enough. It is offered beside all the others.",
      body: plainForm(
        to: record.map { .activity($0.id) } ?? .activities,
        leave: record.map { .activity($0.id) } ?? .activities
      )
    )
  }
}
