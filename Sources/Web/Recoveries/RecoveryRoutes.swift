import Journaling
import Records

enum RecoveryRoutes {
  @Sendable static func step(_ visit: Visit) async throws -> Answer {
    guard let step = Step(rawValue: visit.parameters["step"] ?? "") else { throw Missing() }
    let half = try await visit.halfWrittenExercises().filter { $0.exercise.step == step }
    return .page(StepPage(visit: visit, step: step, halfWritten: half).page)
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let recovery: Recovery = try visit.record()
    let half = try await visit.halfWrittenExercises().filter {
      $0.kept.context.recovery == recovery.id
    }
    return .page(RecoveryPage(visit: visit, recovery: recovery, halfWritten: half).page)
  }

  @Sendable static func card(_ visit: Visit) async throws -> Answer {
    .page(
      RecoveryCardPage(
        journal: visit.journal,
        surroundings: visit.surroundings,
        recovery: try visit.record()
      ).page
    )
  }

  /// "That's enough", or open it again.
  @Sendable static func end(_ visit: Visit) async throws -> Answer {
    let id = try visit.record(Recovery.self).id
    let isEnding = visit.form["again"].isEmpty
    let now = visit.surroundings.now
    let place: Place = isEnding ? .recoveryCard(id) : .recovery(id)
    return try await visit.commit(isEnding ? .ended : .saved, then: place) { journal in
      guard var recovery = journal[id] else { return [] }
      recovery.endedAt = isEnding ? now : nil
      return [.save(recovery)]
    }
  }

  @Sendable static func setInvitation(_ visit: Visit) async throws -> Answer {
    let id = try visit.record(Recovery.self).id
    guard let days = visit.form.number("days", in: -1...60) else { throw Missing() }
    let day = days < 0 ? nil : visit.today + days
    return try await visit.commit(.saved, then: days == 0 ? .recovery(id) : .today) { journal in
      guard var recovery = journal[id] else { return [] }
      recovery.inviteOn = day
      return [.save(recovery)]
    }
  }

  /// A recovery by hand, for any no: an old one, an imported one, one without an interview.
  @Sendable static func open(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    try await visit.commit {
      $0.changes(openingRecoveryFor: application.id, visit.surroundings)?.changes ?? []
    }
    let journal = try await visit.keeper.journal()
    guard let there = journal.changes(openingRecoveryFor: application.id, visit.surroundings) else {
      throw Missing()
    }
    return .redirect(.recovery(there.recovery))
  }
}
