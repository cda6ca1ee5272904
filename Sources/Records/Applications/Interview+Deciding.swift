extension Interview {
  /// The interview with what was typed, and a sentence of its own where a line is held to more
  /// than its length.
  ///
  /// - Throws: `Problems`, all of them at once.
  package func filled(from draft: Draft) throws(Problems) -> Interview {
    do throws(Problems) {
      return try Interview.fields.fill(self, from: draft)
    } catch {
      throw Problems(error.list.map { Problem($0.field, Interview.advice[$0.field] ?? $0.message) })
    }
  }

  private static let advice: [String: Phrase] = [
    "minutes": "A whole number of minutes, from 5 to 600.",
    "zone": "A name like Europe/Berlin.",
  ]
}

extension Journal {
  /// Plans an interview; its application moves to that stage where it was before it.
  ///
  /// One that was treated as closed runs again.
  package func changes(adding interview: Interview, on today: Day) -> [Change] {
    guard let known = self[interview.application] else { return [.save(interview)] }
    // When they answered is not known of an interview that is over: it was before its day.
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

  /// Writes down how an interview ended, or that it is not known yet.
  ///
  /// The application follows where that says something of it and it still runs.
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
  /// What it makes of the application, where it makes something of it.
  fileprivate var stage: Stage? {
    switch self {
    case .offer: .offer
    case .withdrew: .withdrawn
    case .cancelled: .cancelled
    default: nil
    }
  }
}
