extension Journal {
  /// Keeps the planned action that comes out of another record in step with it.
  ///
  /// It is added, edited, or removed where there is nothing left to plan. One that was done or
  /// dropped stays as it is, and so does a title the person gave it in the plan. A day they gave it
  /// there stays until they give the source another one. A record can have one action of its own and
  /// one that reminds of it.
  package func changes(
    planning title: String,
    on day: Day?,
    from source: some JournalRecord,
    recovery: Identifier<Recovery>?,
    asReminder isReminder: Bool = false,
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = records(PlannedAction.self, mentioning: source.id.raw)
      .last { $0.source == source.id.raw && $0.isReminder == isReminder }
    guard known?.state ?? .open == .open else { return [] }
    guard !title.isEmpty else { return known.map { [.remove($0.reference)] } ?? [] }
    var action =
      known
      ?? PlannedAction(id: surroundings.newID(), plannedAt: surroundings.now, title: title)
    if known == nil || action.title == action.sourceTitle { action.title = title }
    if known == nil || day != action.sourceDay { action.day = day ?? known?.day }
    action.sourceTitle = title
    action.sourceDay = day
    action.source = source.id.raw
    action.isReminder = isReminder
    action.recovery = recovery
    return action == known ? [] : [.save(action)]
  }
}
