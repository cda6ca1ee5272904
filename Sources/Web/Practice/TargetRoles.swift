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

extension Forms {
  /// The kind of job somebody is looking for.
  static let targetRole = RecordForms<TargetRole>(
    list: .targetRoles,
    one: { .targetRole($0) },
    next: { _, _ in .competencies }
  ) { form in
    Page(
      form.title(new: "The role you want"),
      below: [.practice, .competencies],
      lead: "What does this role require most? A guess from the job posting is good enough."
    ) {
      """
      \(form.html(leave: .competencies))
      \(HTML.some(form.record) { beside($0, form.visit) })
      \(others(than: form.record, form.visit.journal))
      """
    }
  }

  private static func beside(_ role: TargetRole, _ visit: Visit) -> HTML {
    let isEnded = role.endedAt != nil
    return """
      <div class="actions">\(visit.button(isEnded ? "Look for this role again" : "Stop looking for this role", to: .targetRoleState(role.id), [("ended", isEnded ? "" : "yes")]))
      \(visit.removeButton(role, back: .competencies, "Remove role"))</div>
      """
  }

  private static func others(than role: TargetRole?, _ journal: Journal) -> HTML {
    let others = journal.targetRoles.filter { $0.id != role?.id }
    guard !others.isEmpty else { return .empty }
    let rows = others.html { other in
      let state: Phrase = other.endedAt == nil ? "" : "ended"
      return ListRow("\(other.title)", to: .targetRole(other.id), meta: "\(state)").html
    }
    return """
      <section class="stack tight"><h2>\(say: "Other roles")</h2><ul class="rows">\(rows)</ul></section>
      """
  }
}
