import Records

/// A story as a form: a name is enough to begin with.
struct StoryFormPage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let story: Story?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: story.map { Phrase(verbatim: $0.title) } ?? "A story",
      section: .practice,
      trail: [
        Page.Crumb(title: "Practice", place: .practice),
        Page.Crumb(title: "Stories", place: .stories),
      ],
      lead: "Notes will do. Two sentences to begin, most of it what you did, then the result.",
      body: body
    )
  }

  private var body: HTML {
    let leave: Place = story.map { .story($0.id) } ?? .stories
    return FieldsForm(
      visit: visit,
      to: story.map { .story($0.id) } ?? .stories,
      fields: Story.fields.fields.map(AskedField.init),
      draft: draft,
      problems: problems,
      leave: leave,
      hidden: HTML.some(story, visit.revisionField)
    ).html
  }
}
