import Records

enum ReframingRoutes {
  /// How a thought feels, on the day the person chose or any other.
  @Sendable static func followUp(_ visit: Visit) async throws -> Answer {
    let thought: ThoughtRecord = try visit.record()
    let surroundings = visit.surroundings
    return try await visit.save(thought, by: ThoughtRecord.followUp) { journal, saved in
      journal.changes(followingUp: saved, surroundings)
    }
  }

  /// What did happen.
  @Sendable static func closePrediction(_ visit: Visit) async throws -> Answer {
    let prediction: Prediction = try visit.record()
    let surroundings = visit.surroundings
    return try await visit.save(prediction, by: Prediction.closing) { journal, saved in
      journal.changes(closing: saved, surroundings)
    }
  }

  @Sendable static func closeGoal(_ visit: Visit) async throws -> Answer {
    let goal: Goal = try visit.record()
    let isClosed = visit.form["again"].isEmpty
    let surroundings = visit.surroundings
    return try await visit.change(goal, .saved, then: .writing(Goal.kind, goal.id)) {
      $0.changes(closing: $1, isClosed: isClosed, surroundings)
    }
  }
}

extension Visit {
  /// Saves a small form that stands on the page of a writing, or shows that page again.
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
