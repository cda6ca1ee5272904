import HTTPTypes
import Records

/// What comes back: every some days, or on days of the week.
enum RoutineRoutes {
  /// Ended, or planned once more from today on.
  @Sendable static func settle(_ visit: Visit) async throws -> Answer {
    let routine: Routine = try visit.record()
    let isEnding = visit.form["state"] == "ended"
    let surroundings = visit.surroundings
    let place = Place.routine(routine.id)
    return try await visit.change(routine, isEnding ? .dropped : .added, then: place) {
      isEnding
        ? $0.changes(ending: $1, surroundings) : $0.changes(resuming: $1, surroundings)
    }
  }
}
