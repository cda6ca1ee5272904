extension Journal {
  /// Moves applications to a stage, entered on `day` or today.
  ///
  /// For an application that is already in that stage, a given day corrects the date of the stage.
  ///
  /// - Throws: `Problems` for an unknown stage, or a day in the future.
  package func changes(
    moving ids: [Identifier<JobApplication>],
    to stage: Stage,
    on day: Day?,
    today: Day
  ) throws(Problems) -> [Change] {
    var problems: [Problem] = []
    if !Stage.all.contains(stage) { problems.append(Problem("stage", "Choose one from the list.")) }
    if let day, day > today { problems.append(Problem("day", "Enter today or an earlier date.")) }
    guard problems.isEmpty else { throw Problems(problems) }
    return ids.compactMap { self[$0] }.compactMap { application in
      let moved =
        stage == application.stage && day != nil
        ? application.entered(application.history.count - 1, on: day)
        : application.moved(to: stage, on: day ?? today).answered(after: application)
      return moved == application ? nil : .save(moved, as: stage.act)
    }
  }

  /// Corrects the days of an application's stages, and removes some of them from its history.
  ///
  /// - Parameters:
  ///   - application: in its current state.
  ///   - stages: each stage with its day, in the order of the history; nil to remove one.
  ///   - today: the latest day allowed.
  /// - Returns: nothing if nothing changes.
  /// - Throws: `Problems` for a day in the future, or if the history has changed in the meantime.
  package func changes(
    mending application: JobApplication,
    stages: [StageChange?],
    today: Day
  ) throws(Problems) -> [Change] {
    let days = stages.compactMap { $0?.day }
    guard days.allSatisfy({ $0 <= today }) else {
      throw Problems("stages", "Each date must be today or earlier.")
    }
    guard stages.count == application.history.count,
      zip(stages, application.history).allSatisfy({ $0 == nil || $0?.stage == $1.stage })
    else {
      throw Problems("stages", "The stages have changed in the meantime. Please check them again.")
    }
    guard let last = stages.last(where: { $0 != nil }), let last else {
      throw Problems("stages", "An application needs at least one stage.")
    }
    var mended = application.telling(stages.compactMap(\.self))
    mended.stage = last.stage
    return mended == application ? [] : [.save(mended, as: .moved)]
  }
}

extension JobApplication {
  /// The application with another day for one entry of its history.
  fileprivate func entered(_ index: Int, on day: Day?) -> JobApplication {
    guard history.indices.contains(index) else { return self }
    var mended = history
    mended[index] = StageChange(stage: history[index].stage, day: day)
    return telling(mended)
  }

  /// A later stage than applied counts as a first answer, if none was recorded.
  func answered(after before: JobApplication) -> JobApplication {
    guard [.applied, .noAnswer, .expired].contains(before.stage), firstResponseOn == nil,
      [.screen, .interview, .offer].contains(stage)
    else { return self }
    var answered = self
    answered.firstResponseOn = history.last?.day
    return answered
  }
}

extension Stage {
  fileprivate var act: Act {
    switch self {
    case .withdrawn: .withdrew
    case .rejected: .rejected
    default: isOpen ? .moved : .closed
    }
  }
}
