/// What a person takes with them from a recovery.
package struct RecoveryCard: Sendable {
  package let keeps: [Lesson]
  package let change: Lesson?
  package let goal: Goal?
  /// Who to write to, or who has been written to.
  package let recipients: [String]
  package let actions: [PlannedAction]
  package let questions: [QuestionCard]

  package var isEmpty: Bool {
    keeps.isEmpty && change == nil && goal == nil && recipients.isEmpty && actions.isEmpty
      && questions.isEmpty
  }
}

extension Journal {
  package func card(of recovery: Recovery) -> RecoveryCard {
    let id = recovery.id.raw
    let lessons = records(Lesson.self, mentioning: id)
    let recipients =
      records(Message.self, mentioning: id).map(\.recipient)
      + records(AdviceRequest.self, mentioning: id).map(\.recipient)
    return RecoveryCard(
      keeps: lessons.filter { $0.sort == .keep },
      change: lessons.last { $0.sort == .change },
      goal: records(Goal.self, mentioning: id).last,
      recipients: recipients.filter { !$0.isEmpty },
      actions: records(PlannedAction.self, mentioning: id).filter { $0.state == .open },
      questions: records(QuestionCard.self, mentioning: id)
    )
  }
}
