extension Journal {
  /// Saves how a thought feels at its follow-up, and completes the reminder.
  package func changes(
    followingUp thought: ThoughtRecord,
    _ surroundings: Surroundings
  ) -> [Change] {
    var thought = thought
    let isAnswered = thought.feltLater != nil || !thought.laterWords.isEmpty
    thought.followedUpAt = isAnswered ? thought.followedUpAt ?? surroundings.now : nil
    return [.save(thought)] + (isAnswered ? settlingReminders(of: thought, surroundings) : [])
  }

  /// Saves how a prediction turned out, and completes the reminder.
  package func changes(closing prediction: Prediction, _ surroundings: Surroundings) -> [Change] {
    var prediction = prediction
    let isKnown = prediction.turnout != nil || !prediction.happened.isEmpty
    prediction.closedAt = isKnown ? prediction.closedAt ?? surroundings.now : nil
    return [.save(prediction)] + (isKnown ? settlingReminders(of: prediction, surroundings) : [])
  }

  private func settlingReminders(
    of record: some JournalRecord,
    _ surroundings: Surroundings
  ) -> [Change] {
    records(PlannedAction.self, mentioning: record.id.raw)
      .filter { $0.source == record.id.raw && $0.isReminder && $0.state == .open }
      .map { action in
        var action = action
        action.state = .done
        action.settledAt = surroundings.now
        return .save(action)
      }
  }
}
