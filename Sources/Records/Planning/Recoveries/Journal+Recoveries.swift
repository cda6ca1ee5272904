package import Foundation

extension Journal {
  /// The recovery a rejection belongs to: a running one with a rejection heard within 48 hours of
  /// it, or else a new one.
  func recovery(
    after rejection: Rejection,
    rounds: [Interview],
    _ surroundings: Surroundings
  ) -> Recovery {
    let invite = invitation(after: rejection, rounds: rounds, surroundings)
    // When the recovery was opened does not matter: it may be for a rejection from long ago.
    let heard = heardAt(rejection, in: surroundings.zone)
    let running = shelf(Recovery.self).reversed().first { recovery in
      recovery.endedAt == nil
        && abs(heardAt(recovery, in: surroundings.zone).timeIntervalSince(heard)) <= 172_800
    }
    guard var shared = running else {
      var recovery = Recovery(
        id: surroundings.newID(),
        rejections: [rejection.id],
        openedAt: surroundings.now
      )
      recovery.inviteOn = invite
      return recovery
    }
    shared.rejections.append(rejection.id)
    shared.inviteOn = [shared.inviteOn, invite].compactMap(\.self).max()
    return shared
  }

  /// Tomorrow, or in two days after a final round, unless the person set another delay.
  private func invitation(
    after rejection: Rejection,
    rounds: [Interview],
    _ surroundings: Surroundings
  ) -> Day? {
    let chosen = preferences(zone: surroundings.zone).invite
    if let chosen { return chosen < 0 ? nil : surroundings.today + chosen }
    let isFinal =
      rounds.count >= 3 || rounds.last.map { $0.round.lowercased().contains("final") } == true
    return surroundings.today + (isFinal ? 2 : 1)
  }

  /// Opens a recovery for any rejection, including an imported one.
  package func changes(
    openingRecoveryFor application: Identifier<JobApplication>,
    _ surroundings: Surroundings
  ) -> (changes: [Change], recovery: Identifier<Recovery>)? {
    guard let application = self[application] else { return nil }
    let known = records(Rejection.self, mentioning: application.id.raw).last
    if let known, let there = records(Recovery.self, mentioning: known.id.raw).last {
      return ([], there.id)
    }
    let rejection = known ?? rejection(of: application, surroundings)
    let recovery = Recovery(
      id: surroundings.newID(),
      rejections: [rejection.id],
      openedAt: surroundings.now
    )
    return ((known == nil ? [.save(rejection)] : []) + [.save(recovery)], recovery.id)
  }

  /// The rejection of an imported application, heard on the day its stage is dated.
  private func rejection(of application: JobApplication, _ surroundings: Surroundings) -> Rejection
  {
    let day = application.history.last { !$0.stage.isOpen }?.day ?? surroundings.today
    var rejection = Rejection(
      id: surroundings.newID(),
      application: application.id,
      learnedOn: min(day, surroundings.today),
      savedAt: surroundings.now
    )
    rejection.way = RejectionWay(endingIn: application.stage)
    rejection.interview = interviews(of: application.id).last?.id
    return rejection
  }

  /// A recovery's rejections with their applications, earliest first.
  package func rejections(
    of recovery: Recovery
  ) -> [(rejection: Rejection, application: JobApplication)] {
    recovery.rejections.compactMap { id in
      guard let rejection = self[id], let application = self[rejection.application] else {
        return nil
      }
      return (rejection, application)
    }
  }

  /// When the newest rejection of a recovery was heard.
  package func heardAt(_ recovery: Recovery, in zone: TimeZone) -> Date {
    rejections(of: recovery).map { heardAt($0.rejection, in: zone) }.max() ?? recovery.openedAt
  }

  /// When a rejection was heard: noon of its day if it was saved on a later day.
  func heardAt(_ rejection: Rejection, in zone: TimeZone) -> Date {
    rejection.learnedOn == Day(rejection.savedAt, in: zone)
      ? rejection.savedAt
      : min(rejection.savedAt, rejection.learnedOn.at(.noon, in: zone))
  }

  /// The last interview before a recovery's newest rejection.
  package func interview(before recovery: Recovery) -> Interview? {
    rejections(of: recovery).reversed().lazy.compactMap { self[$0.rejection.interview] }.first
  }

  /// "After Helios", or several names; an employer the person has hidden is not named.
  package func title(of recovery: Recovery) -> Phrase {
    let names = rejections(of: recovery).map(\.application).filter { !$0.isHidden }.map(\.company)
    switch names.count {
    case 0: return "After a setback"
    case 1: return "After \(names[0])"
    case 2: return "After \(names[0]) and \(names[1])"
    default: return "After \(names[0]) and others"
    }
  }
}

extension Journal {
  /// Everything written in the exercises of a step, newest first.
  package func writings(of step: Step, _ surroundings: Surroundings) -> [DoneExercise] {
    let kinds: [Kind] = ExerciseForms.kinds
    return kinds.flatMap { all(of: $0) }.compactMap { record in
      guard let exercise = Guidance.exercise(ExerciseForms.exerciseID(of: record) ?? ""),
        exercise.step == step
      else { return nil }
      return (record.filedAt, exercise, record.reference)
    }
    .sorted { $0.0 > $1.0 }
    .map { filed, exercise, reference in
      DoneExercise(exercise: exercise, record: reference, day: Day(filed, in: surroundings.zone))
    }
  }
}
