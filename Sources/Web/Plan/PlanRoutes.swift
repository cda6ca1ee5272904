import Records

enum PlanRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    .page(PlanPage(visit: visit, draft: Draft(), problems: .none).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let names = PlannedAction.fields.names.filter(visit.form.has)
    let draft = visit.form.draft(of: names)
    let action = PlannedAction(
      id: visit.surroundings.newID(),
      plannedAt: visit.surroundings.now,
      title: ""
    )
    return try await Answer.saved {
      let filled = try PlannedAction.fields.fill(action, from: draft)
      return try await visit.commit(.added, then: visit.back(or: .plan)) {
        try $0.changes(planning: filled)
      }
    } again: {
      PlanPage(visit: visit, draft: draft, problems: $0).page
    }
  }

  /// Done, not any more, open again, or on another day; none of them better than the others.
  @Sendable static func setState(_ visit: Visit) async throws -> Answer {
    let action: PlannedAction = try visit.record()
    guard !visit.form.has("day") else { return try await move(visit, action) }
    let state = ActionState(rawValue: visit.form["state"])
    guard ActionState.all.contains(state) else { throw Missing() }
    let word: NoticeWord =
      switch state {
      case .done: .done
      case .dropped: .dropped
      default: .saved
      }
    // A small thing that is done may be worth a word; its page asks, and nothing else does.
    let place: Place = state == .done && action.isSmallThing ? .action(action.id) : .plan
    return try await visit.change(action, word, then: visit.back(or: place)) {
      $0.changes(settling: $1, as: state, visit.surroundings)
    }
  }

  private static func move(_ visit: Visit, _ action: PlannedAction) async throws -> Answer {
    let text = visit.form["day"].trimmed
    let day = Day(text)
    guard day != nil || text.isEmpty else {
      return .again(
        ActionPage(
          visit: visit,
          action: action,
          draft: Draft(["day": text]),
          problems: Problems("day", Control.day.expectation)
        ).page
      )
    }
    return try await visit.change(action, .moved, then: visit.back(or: .plan)) {
      $0.changes(moving: $1, to: day)
    }
  }

  /// How it was, before and after.
  @Sendable static func afterwards(_ visit: Visit) async throws -> Answer {
    let action: PlannedAction = try visit.record()
    let table = PlannedAction.afterwards
    // A number that is not asked for keeps what it was.
    let draft = visit.form.draft(of: table.names.filter(visit.form.has))
    return try await Answer.saved {
      try await visit.change(action, .saved, then: .action(action.id)) {
        [.save(try table.fill($1, from: draft))]
      }
    } again: {
      ActionPage(visit: visit, action: action, draft: draft, problems: $0).page
    }
  }

  /// Worth repeating: the same thing once more, tomorrow.
  @Sendable static func again(_ visit: Visit) async throws -> Answer {
    let action: PlannedAction = try visit.record()
    let again = action.again(on: visit.today + 1, visit.surroundings)
    return try await visit.add(again, then: .action(again.id))
  }
}
