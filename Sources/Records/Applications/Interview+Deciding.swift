extension Interview {
  /// The interview filled in from a draft, with specific messages where a field has more rules than
  /// its length.
  ///
  /// - Throws: `Problems`, all at once.
  package func filled(from draft: Draft) throws(Problems) -> Interview {
    do throws(Problems) {
      return try Interview.fields.fill(self, from: draft)
    } catch {
      throw Problems(error.list.map { Problem($0.field, Interview.advice[$0.field] ?? $0.message) })
    }
  }

  private static let advice: [String: Phrase] = [
    "minutes": "Enter a whole number of minutes from 5 to 600.",
    "zone": "Enter a time zone such as America/Chicago.",
  ]
}

extension Journal {
  /// Adds an interview, and moves its application to the interview stage if it was before that.
  ///
  /// An application that was treated as closed is reopened.
  package func changes(adding interview: Interview, on today: Day) -> [Change] {
    guard let known = self[interview.application] else { return [.save(interview)] }
    // For a past interview, the day the employer answered is unknown, so none is recorded.
    let isOver = interview.day.map { $0 < today } ?? false
    let day = interview.day.map { min($0, today) } ?? today
    let running = known.reopened(on: day)
    guard running.stage.isOpen && running.stage.rank < Stage.interview.rank else {
      return [.save(interview)] + (running == known ? [] : [.save(running, as: .moved)])
    }
    let there = running.moved(to: .interview, on: day)
    let moved = isOver ? there : there.answered(after: known)
    return [.save(interview)] + (moved == known ? [] : [.save(moved, as: .moved)])
  }

  /// Saves how an interview ended, or that this is not known yet.
  ///
  /// An open application moves to the stage that follows from the outcome, if one does.
  package func changes(
    recording outcome: Outcome?,
    of interview: Interview,
    _ surroundings: Surroundings
  ) -> [Change] {
    var ended = interview
    ended.outcome = outcome
    ended.outcomeKnownAt = outcome == nil ? nil : interview.outcomeKnownAt ?? surroundings.now
    guard let known = self[interview.application] else { return [.save(ended)] }
    let isLateWord = outcome == .advanced || outcome == .offer
    let application = isLateWord ? known.reopened(on: surroundings.today) : known
    guard application.stage.isOpen else { return [.save(ended)] }
    let stage = outcome?.stage ?? application.stage
    let act: Act = stage.isOpen ? .moved : outcome == .withdrew ? .withdrew : .closed
    let moved = application.moved(to: stage, on: surroundings.today)
    return [.save(ended)] + (moved == known ? [] : [.save(moved, as: act)])
  }
}

extension Outcome {
  /// The stage an application reaches with this outcome; nil if it stays where it is.
  fileprivate var stage: Stage? {
    switch self {
    case .offer: .offer
    case .withdrew: .withdrawn
    case .cancelled: .cancelled
    default: nil
    }
  }
}
