import Records

/// Something to learn from, and where it stands.
struct ResourceForm: NewRecordForm {
  let visit: Visit
  /// Nil for a new one.
  let record: LearningResource?
  let draft: Draft
  let problems: Problems

  static func next(after _: LearningResource, _: Visit) -> Place { .resources }

  var page: Page {
    Page(
      title: record.map { Phrase(verbatim: $0.title) } ?? "Something to learn from",
      section: .practice,
      trail: [.section(.practice), Page.Crumb(title: "To learn from", place: .resources)],
      lead: "A course, a webinar, an association, a project. Its name is enough.",
      body: body
    )
  }

  private var body: HTML {
    let asked = LearningResource.fields.askedFields
    let form = plainForm(
      asked.filter { Self.first.contains($0.name) },
      to: record.map { .resource($0.id) } ?? .resources,
      leave: .resources,
      folded: asked.filter { !Self.first.contains($0.name) }
    )
    return """
      \(HTML.some(link) { #"<p><a class="button plain" href="\#($0.address)" rel="noreferrer">\#(Icon.link.html)\#(say: "Open it")</a></p>"# })
      \(form)
      \(visit.removal(record, back: .resources, "Remove it"))
      """
  }

  /// What is enough to find it again and to know where it stands.
  private static let first = ["title", "kind", "link", "competency", "status"]

  private var link: WebLink? { record.flatMap { WebLink($0.link) } }
}
