import Records

/// The plan for a dark evening: one per person, read, printed, and changed in place.
enum SafetyPlanRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    guard let plan = visit.journal.safetyPlan else { return .page(form(visit, Draft())) }
    return .page(SafetyPlanPage(visit: visit, plan: plan).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    .page(form(visit, visit.journal.safetyPlan.map(SafetyPlan.fields.draft(of:)) ?? Draft()))
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    guard let known = visit.journal.safetyPlan else { return try await begin(visit) }
    let now = visit.surroundings.now
    return try await visit.commit(
      try await visit.edit(known),
      then: .safetyPlan,
      deciding: { _, plan in
        var plan = plan
        plan.writtenAt = now
        return [.save(plan)]
      },
      again: { form(visit, $0, $1) }
    )
  }

  private static func begin(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: SafetyPlan.fields.names)
    guard draft.values.values.contains(where: { !$0.trimmed.isEmpty }) else {
      return .redirect(.support, Notice(.nothingWritten))
    }
    let blank = SafetyPlan(id: visit.surroundings.newID(), writtenAt: visit.surroundings.now)
    return try await Answer.saved {
      try await visit.commit(.saved, then: .safetyPlan) { journal in
        try journal.changes(saving: try SafetyPlan.fields.fill(blank, from: draft))
      }
    } again: {
      form(visit, draft, $0)
    }
  }

  private static func form(_ visit: Visit, _ draft: Draft, _ problems: Problems = .none) -> Page {
    let plan = visit.journal.safetyPlan
    return SafetyPlanFormPage(visit: visit, plan: plan, draft: draft, problems: problems).page
  }
}
