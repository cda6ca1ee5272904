package import Foundation

extension Journal {
  /// The recovery a no belongs to: a running one whose noes were heard within 48 hours of it, else a
  /// new one.
  func recovery(
    after rejection: Rejection,
    rounds: [Interview],
    _ surroundings: Surroundings
  )
    -> Recovery
  {
    let invite = invitation(after: rejection, rounds: rounds, surroundings)
    // When it was opened says nothing: one can be opened by hand for a no of long ago.
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

  /// Tomorrow, or in two days after a final round, unless the person chose otherwise.
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

  /// Lays out the five steps for any no, an imported one included.
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

  /// The no of an application that came by import: heard on the day its stage is dated.
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

  /// The noes of a recovery with their applications, first heard first.
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

  /// The moment the newest no of a recovery was heard.
  package func heardAt(_ recovery: Recovery, in zone: TimeZone) -> Date {
    rejections(of: recovery).map { heardAt($0.rejection, in: zone) }.max() ?? recovery.openedAt
  }

  /// About noon of its own day, where a rejection was saved on a later one.
  func heardAt(_ rejection: Rejection, in zone: TimeZone) -> Date {
    rejection.learnedOn == Day(rejection.savedAt, in: zone)
      ? rejection.savedAt
      : min(rejection.savedAt, rejection.learnedOn.at(.noon, in: zone))
  }

  /// The last interview before the newest no of a recovery.
  package func interview(before recovery: Recovery) -> Interview? {
    rejections(of: recovery).reversed().lazy.compactMap { self[$0.rejection.interview] }.first
  }

  /// "After Helios", or after several; an employer the person has hidden is not named.
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
