import Records

enum ReframingRoutes {
  /// Saves how a thought feels later.
  @Sendable static func followUp(_ visit: Visit) async throws -> Answer {
    let thought: ThoughtRecord = try visit.record()
    return try await visit.save(thought, by: ThoughtRecord.followUp) { journal, saved in
      journal.changes(followingUp: saved, visit.surroundings)
    }
  }

  /// Closes a prediction with what did happen.
  @Sendable static func closePrediction(_ visit: Visit) async throws -> Answer {
    let prediction: Prediction = try visit.record()
    return try await visit.save(prediction, by: Prediction.closing) { journal, saved in
      journal.changes(closing: saved, visit.surroundings)
    }
  }

  @Sendable static func closeGoal(_ visit: Visit) async throws -> Answer {
    let goal: Goal = try visit.record()
    let isClosed = visit.form["again"].isEmpty
    return try await visit.change(goal, .saved, then: .writing(Goal.kind, goal.id)) {
      $0.changes(closing: $1, isClosed: isClosed, visit.surroundings)
    }
  }
}

extension Visit {
  /// Saves a small form on the page of an exercise record, or shows that page again.
  fileprivate func save<R: JournalRecord>(
    _ record: R,
    by table: FieldTable<R>,
    _ decide: @escaping @Sendable (Journal, R) -> [Change]
  ) async throws -> Answer {
    let edit = try await edit(record, by: table)
    return try await commit(edit, then: .writing(R.kind, record.id), deciding: decide) {
      guard let writing = Writing(record, in: self) else { throw Missing() }
      return WritingPage(visit: self, writing: writing, draft: $0, problems: $1).page
    }
  }
}
