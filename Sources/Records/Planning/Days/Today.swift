import Foundation

/// Something Today offers, and why.
package struct TodayOffer: Sendable {
  /// What is offered.
  package enum Item: Sendable {
    case interview(Interview)
    case fieldNotes(Interview)
    case planned(PlannedAction)
    case followUp(JobApplication)
    case recovery(Recovery, Exercise)
    case practice(QuestionCard)
  }

  package let item: Item
  package let why: Phrase

  /// The record that "Not today" sets aside.
  package var subject: RecordID {
    switch item {
    case .interview(let interview): interview.id.raw
    case .fieldNotes(let interview): interview.id.raw
    case .planned(let action): action.id.raw
    case .followUp(let application): application.id.raw
    case .recovery(let recovery, _): recovery.id.raw
    case .practice(let card): card.id.raw
    }
  }
}

/// What a person sees first when opening Rebound.
package struct Today: Sendable {
  /// At most three, each of a different sort.
  package let offers: [TodayOffer]
  /// The recovery from a rejection heard within the last day.
  ///
  /// During that day, Today shows what is dated, and then only quiet exercises.
  package let freshRecovery: Recovery?
  /// Today's and tomorrow's dated entries, filled in only on such a day.
  package let dated: [AgendaDay]
  package let nextInterview: Interview?
  /// Whether it makes suggestions now.
  package let offering: Offering
}

extension Journal {
  /// - Parameter anyway: ignores quiet hours and pauses, for somebody who asked for it.
  package func today(_ surroundings: Surroundings, anyway: Bool = false) -> Today {
    let upcoming = upcomingInterviews(at: surroundings)
    let said = preferences(zone: surroundings.zone).offering(at: surroundings)
    let offering = anyway && said != .off ? .open : said
    let fresh = freshRecovery(surroundings)
    return Today(
      offers: fresh == nil ? offers(upcoming, offering, surroundings) : [],
      freshRecovery: fresh,
      dated: fresh == nil ? [] : dated(surroundings),
      nextInterview: upcoming.first,
      offering: offering
    )
  }

  private func offers(
    _ upcoming: [Interview],
    _ offering: Offering,
    _ surroundings: Surroundings
  ) -> [TodayOffer] {
    let isOpen = offering == .open
    let offers = [
      interviewSoon(upcoming, surroundings),
      isOpen ? fieldNotesOwed(surroundings) : nil,
      plannedToday(surroundings),
      isOpen ? invitation(surroundings) : nil,
      isOpen ? practiceDue(surroundings) : nil,
    ]
    return Array(offers.compactMap(\.self).prefix(3))
  }

  private func freshRecovery(_ surroundings: Surroundings) -> Recovery? {
    shelf(Recovery.self).since(surroundings.now.addingTimeInterval(-3 * 86_400)).last {
      $0.endedAt == nil
        && Pacing.isFirstDay(heard: heardAt($0, in: surroundings.zone), now: surroundings.now)
    }
  }

  private func interviewSoon(_ upcoming: [Interview], _ surroundings: Surroundings) -> TodayOffer? {
    guard let interview = upcoming.first,
      let day = interview.wallTime(in: surroundings.zone)?.day ?? interview.day,
      day - surroundings.today <= 1, !isSetAside(interview.id.raw, surroundings)
    else { return nil }
    let why: Phrase = day == surroundings.today ? "This is today." : "This is tomorrow."
    return TodayOffer(item: .interview(interview), why: why)
  }

  /// Field notes that are still to be written, offered only within a day and before the outcome is
  /// known, when they are worth most; the interview's page always offers them.
  private func fieldNotesOwed(_ surroundings: Surroundings) -> TodayOffer? {
    let owed = shelf(Interview.self).since(surroundings.now.addingTimeInterval(-2 * 86_400)).last {
      guard $0.outcome == nil, !$0.isAhead(at: surroundings), let start = $0.startsAt else {
        return false
      }
      return start > surroundings.now.addingTimeInterval(-30 * 3_600) && start < surroundings.now
        && fieldNotes(of: $0.id) == nil && !isSetAside($0.id.raw, surroundings)
    }
    return owed.map {
      TodayOffer(
        item: .fieldNotes($0),
        why: "You still remember it well, and have not heard back yet."
      )
    }
  }

  private func plannedToday(_ surroundings: Surroundings) -> TodayOffer? {
    let due = shelf(PlannedAction.self).running.filter { action in
      action.day.map { $0 <= surroundings.today } == true
        && !isSetAside(action.id.raw, surroundings)
    }
    if let action = due.max(by: { plannedOrder($0) < plannedOrder($1) }) {
      let isToday = action.day == surroundings.today
      return TodayOffer(
        item: .planned(action),
        why: isToday
          ? "You planned it for today." : "You planned it for an earlier day. There is no rush."
      )
    }
    let follow = shelf(JobApplication.self).running.last {
      $0.nextFollowUpOn.map { $0 <= surroundings.today } == true
        && !isSetAside($0.id.raw, surroundings)
    }
    return follow.map { TodayOffer(item: .followUp($0), why: "You planned to follow up today.") }
  }

  /// Today's actions before older ones, and those with a time before those without.
  private func plannedOrder(_ action: PlannedAction) -> (Int, Int) {
    (action.day?.number ?? 0, -(action.time?.minutes ?? 1_440))
  }

  private func invitation(_ surroundings: Surroundings) -> TodayOffer? {
    let invited = shelf(Recovery.self).running.last { recovery in
      guard let day = recovery.inviteOn else { return false }
      return (0...14).contains(surroundings.today - day)
        && !isSetAside(recovery.id.raw, surroundings)
    }
    guard let recovery = invited else { return nil }
    let path = path(of: recovery, surroundings)
    guard let step = path.highlighted,
      let exercise = path.stops.first(where: { $0.step == step })?.shortWay
    else { return nil }
    return TodayOffer(
      item: .recovery(recovery, exercise),
      why: "You can start today, or whenever you want to."
    )
  }

  /// A question that is due for practice; none while practice pauses after a rejection.
  private func practiceDue(_ surroundings: Surroundings) -> TodayOffer? {
    guard !practicePauses(surroundings), !isResting(surroundings) else { return nil }
    return questionDue(surroundings).map {
      TodayOffer(item: .practice($0), why: "Due for practice. About two minutes.")
    }
  }

  private func isSetAside(_ id: RecordID, _ surroundings: Surroundings) -> Bool {
    records(SetAside.self, mentioning: id).contains { $0.until > surroundings.today }
  }
}
