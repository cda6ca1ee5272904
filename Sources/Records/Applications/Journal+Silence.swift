extension Journal {
  /// Treats a long silence as the end of an application.
  ///
  /// Nothing else follows from it, no no and no recovery, and a late word takes it back.
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

  /// Keeps an application open however long the silence is; it is not asked about again before there
  /// was contact.
  package func changes(keepingOpen id: Identifier<JobApplication>, on today: Day) -> [Change] {
    guard var application = self[id], application.stage.isOpen else { return [] }
    application.keptOpenOn = today
    return [.save(application)]
  }

  /// Takes up again what was treated as closed, where a word came after all, or the person says so.
  ///
  /// - Parameter isKept: where nothing was heard, so that it is not asked about at once.
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
  /// Running again where it stood before it was treated as closed; as it is, where it was not, or
  /// where `day` lies before that.
  package func reopened(on day: Day) -> JobApplication {
    guard stage == .noAnswer, history.last?.day.map({ $0 <= day }) ?? true else { return self }
    let before = history.last { $0.stage.isOpen }?.stage ?? .applied
    return moved(to: before, on: day)
  }
}
