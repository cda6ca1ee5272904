import Records

/// A story as a form: a name is enough to begin with.
struct StoryForm: NewRecordForm {
  let visit: Visit
  /// Nil for a new one.
  let record: Story?
  let draft: Draft
  let problems: Problems

  /// For the competency it is looked for, where one was named.
  static func begun(_ visit: Visit) -> Draft { Draft(["competencies": visit.query["competency"]]) }

  static func next(after record: Story, _: Visit) -> Place { .story(record.id) }

  var page: Page {
    Page(
      title: record.map { Phrase(verbatim: $0.title) } ?? "A story",
      section: .practice,
      trail: [.section(.practice), Page.Crumb(title: "Stories", place: .stories)],
      lead: "Notes will do. Two sentences to begin, most of it what you did, then the result.",
      body: body
    )
  }

  private var body: HTML {
    let place: Place = record.map { .story($0.id) } ?? .stories
    return plainForm(to: place, leave: place)
  }
}
