extension Journal {
  /// Closes an application after a long silence.
  ///
  /// This makes no rejection and no recovery, and a late answer reopens it.
  package func changes(
    closingSilenceOf id: Identifier<JobApplication>,
    _ surroundings: Surroundings
  ) -> [Change] {
    guard let application = self[id], application.stage.isOpen else { return [] }
    let closed = application.moved(to: .noAnswer, on: surroundings.today)
    guard var last = interviews(of: id).last(where: { $0.day != nil }), last.outcome == nil else {
      return [.save(closed, as: .closed)]
    }
    last.outcome = .noAnswer
    last.outcomeKnownAt = surroundings.now
    return [.save(closed, as: .closed), .save(last)]
  }

  /// Keeps an application open despite the silence; Rebound does not ask again until there has been
  /// contact.
  package func changes(keepingOpen id: Identifier<JobApplication>, on today: Day) -> [Change] {
    guard var application = self[id], application.stage.isOpen else { return [] }
    application.keptOpenOn = today
    return [.save(application)]
  }

  /// Reopens an application that was treated as closed, because an answer came or the person says
  /// so.
  ///
  /// - Parameter isKept: whether nothing was heard, so that Rebound does not ask again at once.
  package func changes(
    reopening id: Identifier<JobApplication>,
    on day: Day,
    isKept: Bool = false
  ) -> [Change] {
    guard let application = self[id] else { return [] }
    var reopened = application.reopened(on: day)
    if isKept, reopened != application { reopened.keptOpenOn = day }
    return reopened == application ? [] : [.save(reopened, as: .moved)]
  }
}

extension JobApplication {
  /// Returns to the stage before it was treated as closed; unchanged if it was not, or if `day` is
  /// before that.
  func reopened(on day: Day) -> JobApplication {
    guard stage == .noAnswer, history.last?.day.map({ $0 <= day }) ?? true else { return self }
    let before = history.last { $0.stage.isOpen }?.stage ?? .applied
    return moved(to: before, on: day)
  }
}
