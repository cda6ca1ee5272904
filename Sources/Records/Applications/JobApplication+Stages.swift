extension JobApplication {
  /// The application in another stage, entered on `day`: a stage change dates itself.
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
  /// With another day for the first time it was applied for.
  fileprivate func applied(on day: Day) -> [StageChange] {
    guard let place = firstIndex(where: { $0.stage == .applied }) else { return self }
    var dated = self
    dated[place] = StageChange(stage: .applied, day: day)
    return dated
  }

  /// The day it was first applied for.
  fileprivate var appliedOn: Day? { first { $0.stage == .applied }?.day }
}

extension JobApplication {
  /// The application with this history, its day of applying moved with it where both were the same.
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
  /// Adds an application in the stage it is typed with.
  package func changes(adding application: JobApplication, on today: Day) -> [Change] {
    var application = application
    if application.stage == .applied, application.appliedOn == nil { application.appliedOn = today }
    let day = application.stage == .applied ? application.appliedOn : today
    application.history = [StageChange(stage: application.stage, day: day)]
    return [.save(application)]
  }

  /// Saves an edited application; a new stage is dated today.
  ///
  /// Another day of applying is also the day of that stage in its history.
  ///
  /// A first answer to one that was treated as closed takes it up again.
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

  /// The applications that still run, newest first.
  package var openApplications: [JobApplication] {
    shelf(JobApplication.self).running.reversed()
  }

  /// The applications that have ended, newest first.
  package var closedApplications: [JobApplication] {
    shelf(JobApplication.self).reversed().filter { !$0.stage.isOpen && !$0.isHidden }
  }
}
