extension JobApplication {
  /// The application in another stage, with `day` as the date of the change.
  package func moved(to stage: Stage, on day: Day?) -> JobApplication {
    guard stage != self.stage || history.isEmpty else { return self }
    var moved = self
    moved.stage = stage
    moved.history.append(StageChange(stage: stage, day: day))
    if stage == .applied, appliedOn == nil { moved.appliedOn = day }
    if !stage.isOpen { moved.nextFollowUpOn = nil }
    return moved
  }
}

extension [StageChange] {
  /// The history with another day for the first time it was in the applied stage.
  fileprivate func applied(on day: Day) -> [StageChange] {
    guard let place = firstIndex(where: { $0.stage == .applied }) else { return self }
    var dated = self
    dated[place] = StageChange(stage: .applied, day: day)
    return dated
  }

  /// The first day in the applied stage.
  fileprivate var appliedOn: Day? { first { $0.stage == .applied }?.day }
}

extension JobApplication {
  /// The application with this history; its day of applying is updated if it matched the old
  /// history.
  func telling(_ history: [StageChange]) -> JobApplication {
    var told = self
    told.history = history
    if appliedOn != nil, appliedOn == self.history.appliedOn, let day = history.appliedOn {
      told.appliedOn = day
    }
    return told
  }
}

extension Journal {
  /// Adds an application in the stage that was typed.
  package func changes(adding application: JobApplication, on today: Day) -> [Change] {
    var application = application
    if application.stage == .applied, application.appliedOn == nil { application.appliedOn = today }
    let day = application.stage == .applied ? application.appliedOn : today
    application.history = [StageChange(stage: application.stage, day: day)]
    return [.save(application)]
  }

  /// Saves an edited application, and dates a new stage today.
  ///
  /// A changed day of applying is updated in the history too. A first answer reopens an application
  /// that was treated as closed.
  package func changes(editing application: JobApplication, on today: Day) -> [Change] {
    guard let before = self[application.id] else { return [.save(application)] }
    var edited = application
    edited.stage = before.stage
    if let applied = edited.appliedOn, applied != before.appliedOn {
      edited.history = edited.history.applied(on: applied)
    }
    if application.stage == before.stage, before.firstResponseOn == nil,
      let answer = application.firstResponseOn
    {
      return [.save(edited.reopened(on: answer))]
    }
    return [.save(edited.moved(to: application.stage, on: today))]
  }

  /// The open applications, newest first.
  package var openApplications: [JobApplication] { shelf(JobApplication.self).running.reversed() }

  /// The applications that have ended, newest first.
  package var closedApplications: [JobApplication] {
    shelf(JobApplication.self).reversed().filter { !$0.stage.isOpen && !$0.isHidden }
  }
}
