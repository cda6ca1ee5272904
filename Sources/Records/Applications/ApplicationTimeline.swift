import Foundation

/// One thing that happened to an application, or is planned for it.
package struct TimelineEntry: Sendable {
  package enum Event: Sendable {
    case stage(Stage)
    case interview(Interview)
    case firstAnswer
    case debrief(Debrief)
    case message(Message)
    case advice(AdviceRequest)
    case rejection(Rejection)
    case recovery(Recovery)
    case action(PlannedAction)
    case followUp
  }

  /// Nil if it has no date.
  package let day: Day?
  package let event: Event
  /// Whether it is still to come.
  package let isAhead: Bool
}

extension Journal {
  /// Everything about an application, newest first, with plans at the top and undated entries at
  /// the bottom.
  package func timeline(
    of application: JobApplication,
    _ surroundings: Surroundings
  ) -> [TimelineEntry] {
    let events =
      steps(of: application) + talks(about: application, surroundings)
      + rejections(of: application, surroundings) + letters(about: application, surroundings)
    return events.enumerated()
      .sorted { left, right in
        let (first, second) = (left.element.place, right.element.place)
        return first == second ? left.offset > right.offset : first > second
      }
      .map { _, event in
        TimelineEntry(
          day: event.day,
          event: event.event,
          isAhead: isAhead(event.event, surroundings)
        )
      }
  }

  private struct Dated {
    let day: Day?
    let event: TimelineEntry.Event
    /// The sort key.
    let place: Int

    init(_ day: Day?, _ event: TimelineEntry.Event, after before: Day? = nil) {
      self.day = day
      self.event = event
      place = (day ?? before)?.number ?? .min
    }
  }

  /// The application's own dates.
  ///
  /// An ending with a rejection on the same day is left out, because the rejection is shown. A
  /// stage without a date is placed after the one before it.
  private func steps(of application: JobApplication) -> [Dated] {
    let noes = records(Rejection.self, mentioning: application.id.raw).map(\.learnedOn)
    var before: Day?
    var stages: [Dated] = []
    for change in application.history {
      before = change.day ?? before
      if let day = change.day, !change.stage.isOpen, noes.contains(day) { continue }
      stages.append(Dated(change.day, .stage(change.stage), after: before))
    }
    let answer = application.firstResponseOn.map { Dated($0, .firstAnswer) }
    let followUp = application.nextFollowUpOn.map { Dated($0, .followUp) }
    return stages + [answer, followUp].compactMap(\.self)
  }

  private func talks(about application: JobApplication, _ surroundings: Surroundings) -> [Dated] {
    let rounds = interviews(of: application.id)
    let debriefs = ([application.id.raw] + rounds.map(\.id.raw))
      .flatMap { records(Debrief.self, mentioning: $0) }
    return rounds.map { Dated($0.day, .interview($0)) }
      + unique(debriefs).map { Dated(Day($0.writtenAt, in: surroundings.zone), .debrief($0)) }
  }

  private func rejections(of application: JobApplication, _ surroundings: Surroundings) -> [Dated] {
    let noes = records(Rejection.self, mentioning: application.id.raw)
    let recoveries = noes.flatMap { records(Recovery.self, mentioning: $0.id.raw) }
    return noes.map { Dated($0.learnedOn, .rejection($0)) }
      + unique(recoveries).map { Dated(Day($0.openedAt, in: surroundings.zone), .recovery($0)) }
  }

  /// Messages and requests for advice, and the actions planned for them.
  private func letters(about application: JobApplication, _ surroundings: Surroundings) -> [Dated] {
    let messages = records(Message.self, mentioning: application.id.raw)
    let requests = records(AdviceRequest.self, mentioning: application.id.raw)
    let sources = [application.id.raw] + messages.map(\.id.raw) + requests.map(\.id.raw)
    let actions = unique(sources.flatMap { records(PlannedAction.self, mentioning: $0) })
    func day(_ date: Date) -> Day { Day(date, in: surroundings.zone) }
    return messages.map { Dated($0.sentOn ?? day($0.writtenAt), .message($0)) }
      + requests.map { Dated($0.askedOn ?? day($0.writtenAt), .advice($0)) }
      + actions.filter { $0.state != .dropped }.map { Dated($0.day, .action($0)) }
  }

  private func unique<R: JournalRecord>(_ records: [R]) -> [R] {
    var seen: Set<RecordID> = []
    return records.filter { seen.insert($0.id.raw).inserted }
  }

  private func isAhead(_ event: TimelineEntry.Event, _ surroundings: Surroundings) -> Bool {
    switch event {
    case .interview(let interview): interview.isAhead(at: surroundings)
    case .followUp: true
    case .action(let action): action.state == .open
    default: false
    }
  }
}
