import Records

/// Something that comes back, as a form.
struct RoutineFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let routine: Routine?
  /// What is planned already and becomes the first time.
  let action: PlannedAction?
  let draft: Draft
  var problems = Problems([])

  var page: Page {
    Page(
      title: routine == nil ? "Something that comes back" : "Change all that follow",
      section: .plan,
      trail: [
        Page.Crumb(title: "Plan", place: .plan),
        Page.Crumb(title: "What comes back", place: .routines),
      ],
      lead: "One at a time stands in the plan. The next is planned once that one is settled.",
      body: body
    )
  }

  private var body: HTML {
    let hidden: HTML =
      HTML.some(routine, visit.revisionField)
      + HTML.some(action) {
        #"<input type="hidden" name="action" value="\#($0.id.description)">"#
      }
    return FieldsForm(
      visit: visit,
      to: routine.map { .routine($0.id) } ?? .routines,
      fields: Routine.fields.fields.map(AskedField.init),
      draft: draft,
      problems: problems,
      leave: routine.map { .routine($0.id) } ?? action.map { .action($0.id) } ?? .plan,
      hidden: hidden
    ).html
  }
}
