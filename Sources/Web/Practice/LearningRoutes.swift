import HTTPTypes
import Records

enum LearningRoutes {
  /// A sprint that has come to an end, or goes on; why is nobody's business.
  @Sendable static func endSprint(_ visit: Visit) async throws -> Answer {
    let sprint: SkillSprint = try visit.record()
    let isEnding = !visit.form["ended"].isEmpty
    let now = visit.surroundings.now
    return try await visit.change(sprint, isEnding ? .ended : .saved, then: .practice) { _, known in
      var sprint = known
      sprint.endedAt = isEnding ? now : nil
      return [.save(sprint)]
    }
  }

  @Sendable static func resources(_ visit: Visit) async throws -> Answer {
    .page(ResourcesPage(visit: visit).page)
  }

  @Sendable static func newResource(_ visit: Visit) async throws -> Answer {
    .page(
      ResourcePage(visit: visit, resource: nil, draft: Draft(), problems: Problems([])).page
    )
  }

  @Sendable static func addResource(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: LearningResource.fields.fields.map(\.name))
    let resource = LearningResource(
      id: visit.surroundings.newID(),
      addedAt: visit.surroundings.now,
      title: ""
    )
    do {
      let saved = try LearningResource.fields.fill(resource, from: draft)
      let surroundings = visit.surroundings
      return try await visit.commit(.added, then: .resources) {
        $0.changes(saving: saved, surroundings)
      }
    } catch let problems as Problems {
      return .again(
        ResourcePage(visit: visit, resource: nil, draft: draft, problems: problems).page
      )
    }
  }

  @Sendable static func showResource(_ visit: Visit) async throws -> Answer {
    let resource: LearningResource = try visit.record()
    return .page(
      ResourcePage(
        visit: visit,
        resource: resource,
        draft: LearningResource.fields.draft(of: resource),
        problems: Problems([])
      ).page
    )
  }

  @Sendable static func saveResource(_ visit: Visit) async throws -> Answer {
    let resource: LearningResource = try visit.record()
    let edit = try await visit.edit(resource)
    let surroundings = visit.surroundings
    return try await visit.commit(
      edit,
      then: .resources,
      deciding: { $0.changes(saving: $1, surroundings) },
      again: { draft, problems in
        ResourcePage(visit: visit, resource: resource, draft: draft, problems: problems).page
      }
    )
  }
}

/// Something to learn from, and where it stands.
struct ResourcePage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let resource: LearningResource?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: resource.map { Phrase(verbatim: $0.title) } ?? "Something to learn from",
      section: .practice,
      trail: [
        Page.Crumb(title: "Practice", place: .practice),
        Page.Crumb(title: "To learn from", place: .resources),
      ],
      lead: "A course, a webinar, an association, a project. Its name is enough.",
      body: body
    )
  }

  private var body: HTML {
    let form = FieldsForm(
      visit: visit,
      to: resource.map { .resource($0.id) } ?? .resources,
      fields: asked.filter { Self.first.contains($0.name) },
      draft: draft,
      problems: problems,
      leave: .resources,
      hidden: HTML.some(resource, visit.revisionField),
      folded: asked.filter { !Self.first.contains($0.name) }
    )
    return """
      \(HTML.some(link) { #"<p><a class="button plain" href="\#($0.address)" rel="noreferrer">\#(Icon.link.html)\#("Open it" as Phrase)</a></p>"# })
      \(form.html)
      \(HTML.some(resource) { #"<div class="actions">\#(visit.removeButton($0, back: .resources, "Remove it"))</div>"# })
      """
  }

  /// What is enough to find it again and to know where it stands.
  private static let first = ["title", "kind", "link", "competency", "status"]

  private var asked: [AskedField] { LearningResource.fields.fields.map(AskedField.init) }

  private var link: WebLink? { resource.flatMap { WebLink($0.link) } }
}
