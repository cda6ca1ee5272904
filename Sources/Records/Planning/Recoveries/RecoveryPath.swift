package import Foundation

/// The five steps of one recovery, and what has been done in each.
package struct RecoveryPath: Sendable {
  package let stops: [Stop]
  /// The step that Rebound suggests next; nil if nothing is left to offer now.
  package let highlighted: Step?

  /// One step of the path.
  package struct Stop: Sendable {
    package let step: Step
    package let shortWay: Exercise?
    package let done: [DoneExercise]
    /// When it will be offered; nil if it is offered now.
    package let offeredFrom: Date?
    let sinceHeard: TimeInterval
    let came: Set<WhatCame>

    package var isDone: Bool { !done.isEmpty }

    /// The alternative exercises, without those whose time has not come.
    package var others: [Exercise] {
      Guidance.exercises(of: step).filter { exercise in
        exercise.id != shortWay?.id && (came.isEmpty || came.contains(where: exercise.fits(after:)))
          && (exercise.offered.optIn != true
            || sinceHeard >= Double(exercise.offered.after) * 3_600)
      }
    }
  }
}

/// An exercise that was written in a recovery.
package struct DoneExercise: Sendable {
  package let exercise: Exercise
  package let record: Reference
  package let day: Day
}

extension Journal {
  package func path(of recovery: Recovery, _ surroundings: Surroundings) -> RecoveryPath {
    let heard = heardAt(recovery, in: surroundings.zone)
    let done = exercisesDone(in: recovery, surroundings.zone)
    let came = Set(rejections(of: recovery).map(\.rejection.came))
    let stops = Step.allCases.map { step in
      let short = Guidance.exercises(of: step).first(where: \.isOnShortWay)
      return RecoveryPath.Stop(
        step: step,
        shortWay: short,
        done: done.filter { $0.exercise.step == step },
        offeredFrom: short.flatMap { Pacing.moment($0, heard: heard, surroundings) },
        sinceHeard: surroundings.now.timeIntervalSince(heard),
        came: came
      )
    }
    // Self-care comes before looking back: analysis right after a rejection turns into rumination.
    let order: [Step] = [.resilience, .reflection, .reframing, .networking, .skills]
    let next = order.first { step in
      stops.contains { $0.step == step && !$0.isDone && $0.offeredFrom == nil }
    }
    return RecoveryPath(stops: stops, highlighted: recovery.endedAt == nil ? next : nil)
  }

  /// The quiet exercises for the first day that have not been done.
  package func quietOffers(in recovery: Recovery, _ zone: TimeZone) -> [Exercise] {
    let done = Set(exercisesDone(in: recovery, zone).map(\.exercise.id))
    return ["settle", "small-thing"].filter { !done.contains($0) }.compactMap(Guidance.exercise)
  }

  /// Whether a recovery will still be offered on its day; false if nothing is left to do in it.
  func awaitsInvitation(_ recovery: Recovery, _ surroundings: Surroundings) -> Bool {
    recovery.inviteOn != nil
      && path(of: recovery, surroundings).stops.contains { !$0.isDone }
  }

  /// The exercises written in a recovery, oldest first.
  func exercisesDone(in recovery: Recovery, _ zone: TimeZone) -> [DoneExercise] {
    references(mentioning: recovery.id.raw)
      .compactMap { reference -> (any JournalRecord)? in self[reference] }
      .flatMap { [$0] + practice(of: $0) }
      .sorted { $0.filedAt < $1.filedAt }
      .compactMap { record in
        guard let exercise = Guidance.exercise(ExerciseForms.exerciseID(of: record) ?? "") else {
          return nil
        }
        return DoneExercise(
          exercise: exercise,
          record: record.reference,
          day: Day(record.filedAt, in: zone)
        )
      }
  }

  /// The reviews in which a question of the recovery was practiced.
  private func practice(of record: any JournalRecord) -> [any JournalRecord] {
    guard let card = record as? QuestionCard else { return [] }
    return records(PracticeReview.self, mentioning: card.id.raw)
  }
}

/// When something is offered.
///
/// It does not limit what can be opened.
package enum Pacing {
  /// When an exercise is first offered; nil if it is offered now.
  package static func moment(
    _ exercise: Exercise,
    heard: Date,
    _ surroundings: Surroundings
  ) -> Date? {
    let from = heard.addingTimeInterval(Double(exercise.offered.after) * 3_600)
    return from <= surroundings.now ? nil : from.toTheMinute
  }

  /// Whether a rejection was heard so recently that only quiet exercises are offered.
  static func isFirstDay(heard: Date, now: Date) -> Bool {
    (0..<firstDay).contains(now.timeIntervalSince(heard))
  }

  /// How long only quiet exercises are offered, in seconds.
  fileprivate static let firstDay: TimeInterval = 86_400
}

extension Journal {
  /// When Today will first offer a recovery: on its day, once its first day is over, and outside quiet
  /// hours and pauses.
  ///
  /// - Returns: nil if Today will not offer it; a moment that has passed counts as now.
  package func invitationMoment(_ recovery: Recovery, _ surroundings: Surroundings) -> Date? {
    let (preferences, zone) = (preferences(zone: surroundings.zone), surroundings.zone)
    guard awaitsInvitation(recovery, surroundings), !preferences.offersOff,
      let day = recovery.inviteOn
    else { return nil }
    let firstDayOver = heardAt(recovery, in: zone).addingTimeInterval(Pacing.firstDay)
    let pauseOver = preferences.pausedUntil.map { ($0 + 1).at(.midnight, in: zone) }
    let all = [day.at(.midnight, in: zone), firstDayOver, pauseOver, surroundings.now]
    let from = all.compactMap(\.self).max()?.toTheMinute ?? surroundings.now
    let there = Surroundings(now: from, zone: zone) { _ in UUID() }
    guard case .quietHours(let until) = preferences.offering(at: there) else { return from }
    return (there.clock < until ? there.today : there.today + 1).at(until, in: zone)
  }
}

extension Date {
  /// The next full minute, as clocks show no seconds.
  fileprivate var toTheMinute: Date {
    Date(timeIntervalSince1970: (timeIntervalSince1970 / 60).rounded(.up) * 60)
  }
}
