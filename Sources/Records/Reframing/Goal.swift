package import Foundation

/// A learning goal: one behavior to improve, and the sign that it worked.
package struct Goal: JournalRecord {
  package static let kind = Kind(rawValue: "goal")
  package static let names = KindNames(
    "learning goal",
    "Learning goals",
    in: .reframing,
    about: "One thing to practice in the next interview, and how you will notice it."
  )

  package let id: Identifier<Goal>
  var setAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var behaviour: String = ""
  package var sign: String = ""
  package var interview: Identifier<Interview>?
  package var closedAt: Date?

  package init(id: Identifier<Goal>, setAt: Date) {
    self.id = id
    self.setAt = setAt
  }

  package var filedAt: Date { setAt }
  package var words: [String] { [behaviour, sign] }

  package static let linkRules: [LinkRule<Goal>] = [
    .mentions("recovery", \.recovery), .mentions("interview", \.interview),
  ]
  package static func begun(_ new: NewRecord<Goal>) -> Goal? {
    Goal(id: new.id, setAt: new.surroundings.now)
  }
}

extension Goal {
  package static let fields = FieldTable<Goal>([
    .line("behaviour", \.behaviour, "What you want to get better at", about: .myself)
      .required,
    .line("sign", \.sign, "How you will notice", about: .myself),
    .value("interview", \.interview, "Interview", .record(of: "upcoming-interview")),
  ])
}

/// One interview that a goal was brought to, from its field notes.
package struct GoalPractice: Hashable, Sendable {
  package let interview: Identifier<Interview>
  package let practised: Tried?
  package let sign: SignSeen?
}

extension Journal {
  /// The learning goal for an interview: its own, or else the newest open one.
  ///
  /// A goal for an interview that is over is brought to the next one.
  ///
  /// - Parameter moment: leaves out goals set after this moment, or closed before it.
  func learningGoal(for interview: Identifier<Interview>, at moment: Date) -> Goal? {
    let open = shelf(Goal.self).reversed()
      .filter { $0.closedAt.map { $0 > moment } ?? true }
    return open.first { $0.interview == interview }
      ?? open.first { $0.setAt <= moment && isFree($0, at: moment) }
  }

  private func isFree(_ goal: Goal, at moment: Date) -> Bool {
    guard let other = self[goal.interview] else { return true }
    return other.filedAt < moment && other.day != nil
  }

  /// The interviews a goal was brought to, and whether it was practiced, oldest first.
  package func practice(of goal: Goal) -> [GoalPractice] {
    records(FieldNotes.self, mentioning: goal.id.raw).compactMap { notes in
      guard notes.practised != nil || notes.signSeen != nil else { return nil }
      return GoalPractice(
        interview: notes.interview,
        practised: notes.practised,
        sign: notes.signSeen
      )
    }
  }

  package var openGoals: [Goal] { shelf(Goal.self).reversed().filter { $0.closedAt == nil } }
  package var closedGoals: [Goal] { shelf(Goal.self).reversed().filter { $0.closedAt != nil } }

  /// Closes a goal, or reopens it.
  package func changes(
    closing goal: Goal,
    isClosed: Bool,
    _ surroundings: Surroundings
  ) -> [Change] {
    var goal = goal
    goal.closedAt = isClosed ? surroundings.now : nil
    return [.save(goal)]
  }
}
