extension Journal {
  /// Keeps the planned action that comes out of another record in step with it: added, edited, or
  /// removed where there is nothing left to plan.
  ///
  /// One that was settled stays as it is.
  package func changes(
    planning title: String,
    on day: Day?,
    from source: some JournalRecord,
    recovery: Identifier<Recovery>?,
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = records(PlannedAction.self, mentioning: source.id.raw)
      .first { $0.source == source.id.raw && $0.state == .open }
    guard !title.isEmpty else { return known.map { [.remove($0.reference)] } ?? [] }
    var action =
      known
      ?? PlannedAction(id: surroundings.newID(), plannedAt: surroundings.now, title: title)
    action.title = title
    action.day = day
    action.source = source.id.raw
    action.recovery = recovery
    return action == known ? [] : [.save(action)]
  }
}
