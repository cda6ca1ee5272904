import Records

/// The plan for a dark evening: one per person, read, printed, and changed in place.
enum SafetyPlanRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    guard let plan = visit.journal.safetyPlan else { return form(visit, Draft(), .none) }
    return .page(SafetyPlanPage(visit: visit, plan: plan).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let draft = visit.journal.safetyPlan.map(SafetyPlan.fields.draft(of:)) ?? Draft()
    return form(visit, draft, .none)
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
      again: { draft, problems in
        SafetyPlanFormPage(visit: visit, plan: known, draft: draft, problems: problems).page
      }
    )
  }

  private static func begin(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: SafetyPlan.fields.names)
    guard draft.values.values.contains(where: { !$0.trimmed.isEmpty }) else {
      return .redirect(.support, Notice(.nothingWritten))
    }
    let blank = SafetyPlan(id: visit.surroundings.newID(), writtenAt: visit.surroundings.now)
    do {
      return try await visit.commit(.saved, then: .safetyPlan) { journal in
        try journal.changes(saving: try SafetyPlan.fields.fill(blank, from: draft))
      }
    } catch let problems as Problems {
      return .again(
        SafetyPlanFormPage(visit: visit, plan: nil, draft: draft, problems: problems).page
      )
    }
  }

  private static func form(_ visit: Visit, _ draft: Draft, _ problems: Problems) -> Answer {
    .page(
      SafetyPlanFormPage(
        visit: visit,
        plan: visit.journal.safetyPlan,
        draft: draft,
        problems: problems
      ).page
    )
  }
}
