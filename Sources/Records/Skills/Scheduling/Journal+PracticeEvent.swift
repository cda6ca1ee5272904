import Foundation

extension Journal {
  /// The next interview within fourteen days, with what it is likely to ask about; nil if there is
  /// none.
  package func practiceEvent(_ surroundings: Surroundings) -> PracticeEvent? {
    nextDatedInterview(surroundings).map {
      event($0, needed: competenciesNeeded(in: $0), surroundings)
    }
  }

  /// The same without its subjects, which is enough to tell whether a card is due.
  func practiceDate(_ surroundings: Surroundings) -> PracticeEvent? {
    nextDatedInterview(surroundings).map { event($0, needed: [], surroundings) }
  }

  private func event(
    _ interview: Interview,
    needed: [String],
    _ surroundings: Surroundings
  ) -> PracticeEvent {
    PracticeEvent(
      interview: interview.id,
      startsAt: interview.startsAt ?? surroundings.now,
      needed: needed,
      in: surroundings.zone
    )
  }

  /// Interviews are sorted by their start, so the first one from now on is the next.
  private func nextDatedInterview(_ surroundings: Surroundings) -> Interview? {
    let next = shelf(Interview.self).since(surroundings.now).first {
      $0.day != nil && $0.outcome == nil
    }
    guard let next, let start = next.startsAt else { return nil }
    return Day(start, in: surroundings.zone) - surroundings.today <= 14 ? next : nil
  }

  /// At most five competencies, likeliest first: those of the posting's requirements, those the
  /// target role needs, and those the person scored low on.
  ///
  /// Five leave room for others in a day, so that each can come once more the day before.
  package func competenciesNeeded(in interview: Interview) -> [String] {
    var needed: [String] = []
    func add(_ competency: String?) {
      guard let competency, needed.count < 5, !needed.contains(competency),
        Guidance.competency(competency) != nil
      else { return }
      needed.append(competency)
    }
    for requirement in brief(of: interview.id)?.requirements ?? [] {
      add(Guidance.competencies.suggestion(for: requirement.text)?.competency.id)
      add(self[requirement.story]?.competencies.first)
    }
    let importance = targetRole?.importance ?? [:]
    for level in [3, 2] {
      for competency in Guidance.competencies where importance[competency.id] == level {
        add(competency.id)
      }
    }
    for scores in competenciesToPractise() { add(scores.competency.id) }
    return needed
  }
}
