import Records

enum ActivityRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    .page(
      ActivitiesPage(
        journal: visit.journal,
        surroundings: visit.surroundings,
        filter: SmallThingFilter(visit.query)
      ).page
    )
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let thing = try visit.smallThing()
    let draft = Draft(["day": visit.today.description])
    return .page(ActivityPage(visit: visit, thing: thing, draft: draft).page)
  }

  /// When and where; what comes of it is one thing in the plan.
  @Sendable static func plan(_ visit: Visit) async throws -> Answer {
    let thing = try visit.smallThing()
    let draft = visit.form.draft(of: ["day", "time", "place", "if-cue", "then-action"])
    var blank = PlannedAction(
      id: visit.surroundings.newID(),
      plannedAt: visit.surroundings.now,
      title: thing.title
    )
    blank.activity = thing.id
    return try await Answer.saved {
      let action = try PlannedAction.smallThing.fill(blank, from: draft)
      return try await visit.add(action, then: .action(action.id))
    } again: {
      ActivityPage(visit: visit, thing: thing, draft: draft, problems: $0).page
    }
  }
}

extension Visit {
  /// The small thing the address names, of the library or of the person's own.
  ///
  /// - Throws: ``Missing`` where there is none.
  fileprivate func smallThing() throws -> SmallThing {
    guard let thing = journal.smallThing(parameters["id"] ?? "") else { throw Missing() }
    return thing
  }
}
