import HTTPTypes
import Records

enum TargetRoleRoutes {
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
struct TargetRoleForm: NewRecordForm {
  let visit: Visit
  /// Nil for a new one.
  let record: TargetRole?
  let draft: Draft
  let problems: Problems

  static func next(after _: TargetRole, _: Visit) -> Place { .competencies }

  var page: Page {
    Page(
      title: record.map { Phrase(verbatim: $0.title) } ?? "The role you are looking for",
      section: .practice,
      trail: [.section(.practice), Page.Crumb(title: "Competencies", place: .competencies)],
      lead: "What does this role ask for most? A guess from the job posting is good enough.",
      body: body
    )
  }

  private var body: HTML {
    let form = plainForm(
      to: record.map { .targetRole($0.id) } ?? .targetRoles,
      leave: .competencies
    )
    return """
      \(form)
      \(HTML.some(record, beside))
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
    let others = visit.journal.targetRoles.filter { $0.id != record?.id }
    guard !others.isEmpty else { return .empty }
    let rows = others.html { other in
      ListRow(
        "\(other.title)",
        to: .targetRole(other.id),
        meta: "\(say: other.endedAt == nil ? "" : "ended")"
      ).html
    }
    return """
      <section class="stack tight"><h2>\(say: "Other roles")</h2><ul class="rows">\(rows)</ul></section>
      """
  }
}
