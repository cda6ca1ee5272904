import HTTPTypes
import Records

enum TargetRoleRoutes {
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    .page(TargetRolePage(visit: visit, role: nil, draft: Draft(), problems: Problems([])).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: TargetRole.fields.fields.map(\.name))
    let role = TargetRole(
      id: visit.surroundings.newID(),
      addedAt: visit.surroundings.now,
      title: ""
    )
    do {
      let saved = try TargetRole.fields.fill(role, from: draft)
      return try await visit.add(saved, then: .competencies)
    } catch let problems as Problems {
      return .again(TargetRolePage(visit: visit, role: nil, draft: draft, problems: problems).page)
    }
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let role: TargetRole = try visit.record()
    return .page(
      TargetRolePage(
        visit: visit,
        role: role,
        draft: TargetRole.fields.draft(of: role),
        problems: Problems([])
      ).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let role: TargetRole = try visit.record()
    let edit = try await visit.edit(role)
    return try await visit.commit(
      edit,
      then: .competencies,
      again: { draft, problems in
        TargetRolePage(visit: visit, role: role, draft: draft, problems: problems).page
      }
    )
  }

  /// Stops looking for a role, or starts again.
  @Sendable static func end(_ visit: Visit) async throws -> Answer {
    let role: TargetRole = try visit.record()
    let isEnding = !visit.form["ended"].isEmpty
    let now = visit.surroundings.now
    return try await visit.change(role, isEnding ? .ended : .saved, then: .competencies) {
      _,
      known in
      var role = known
      role.endedAt = isEnding ? now : nil
      return [.save(role)]
    }
  }
}

/// The kind of job somebody is looking for, as a form.
struct TargetRolePage {
  let visit: Visit
  /// The one being changed; nil for a new one.
  let role: TargetRole?
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page(
      title: role.map { Phrase(verbatim: $0.title) } ?? "The role you are looking for",
      section: .practice,
      trail: [
        Page.Crumb(title: "Practice", place: .practice),
        Page.Crumb(title: "Competencies", place: .competencies),
      ],
      lead: "What does this role ask for most? A guess from the job posting is good enough.",
      body: body
    )
  }

  private var body: HTML {
    let form = FieldsForm(
      visit: visit,
      to: role.map { .targetRole($0.id) } ?? .targetRoles,
      fields: TargetRole.fields.fields.map(AskedField.init),
      draft: draft,
      problems: problems,
      leave: .competencies,
      hidden: HTML.some(role, visit.revisionField)
    )
    return """
      \(form.html)
      \(HTML.some(role, beside))
      \(others)
      """
  }

  private func beside(_ role: TargetRole) -> HTML {
    let isEnded = role.endedAt != nil
    return """
      <div class="actions">\(visit.button(isEnded ? "Look for this role again" : "Stop looking for this role", to: .targetRoleState(role.id), [("ended", isEnded ? "" : "yes")]))
      \(visit.removeButton(role, back: .competencies, "Remove it"))</div>
      """
  }

  private var others: HTML {
    let others = visit.journal.targetRoles.filter { $0.id != role?.id }
    guard !others.isEmpty else { return .empty }
    let rows = others.html { other in
      """
      <li class="row"><div class="what"><a href="\(Place.targetRole(other.id).address)">\(other.title)</a></div>\
      <span class="meta">\(other.endedAt == nil ? "" : "ended" as Phrase)</span></li>
      """
    }
    return """
      <section class="stack tight"><h2>\("Other roles" as Phrase)</h2><ul class="rows">\(rows)</ul></section>
      """
  }
}
