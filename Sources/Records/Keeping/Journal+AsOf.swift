extension Journal {
  /// The journal as it was on the evening of a day, for a replay.
  ///
  /// What counts is when things happened and not when they were saved, so that imported records can
  /// be replayed too. What has no day is kept. Use it only to show things: a decision made on it
  /// would miss what was left out.
  package func asOf(_ evening: Surroundings) -> Journal {
    var journal = Journal()
    for record in everything {
      guard let kept = record.asOf(evening) else { continue }
      journal.apply(.save(kept), at: savedAt(record.reference.id) ?? evening.now)
    }
    return journal
  }
}

extension Surroundings {
  /// The last minute of a day in the same zone; these surroundings if the day is today.
  package func evening(of day: Day) -> Surroundings {
    day == today ? self : at(day.at(.lastMinute, in: zone))
  }
}

extension ClockTime {
  fileprivate static let lastMinute = ClockTime(hour: 23, minute: 59) ?? .midnight
}

extension JournalRecord {
  /// The record as it was on an evening; nil if it was not there yet.
  fileprivate func asOf(_ evening: Surroundings) -> (any JournalRecord)? {
    switch self {
    case let application as JobApplication: return application.asOf(evening.today)
    case let interview as Interview: return interview.asOf(evening)
    case let rejection as Rejection: return rejection.learnedOn <= evening.today ? self : nil
    case is Preferences: return self
    default: return filedAt <= evening.now ? self : nil
    }
  }
}

extension JobApplication {
  fileprivate func asOf(_ today: Day) -> JobApplication? {
    let days = ([appliedOn, firstResponseOn] + history.map(\.day)).compactMap(\.self)
    if let first = days.min(), first > today { return nil }
    var earlier = self
    earlier.history = history.filter { $0.day.map { $0 <= today } ?? true }
    if earlier.history.count < history.count {
      earlier.stage = earlier.history.last?.stage ?? .applied
    }
    if let day = firstResponseOn, day > today { earlier.firstResponseOn = nil }
    return earlier
  }
}

extension Interview {
  /// An interview that was planned by then is kept without its outcome.
  fileprivate func asOf(_ evening: Surroundings) -> Interview? {
    guard addedAt <= evening.now || day.map({ $0 <= evening.today }) ?? false else { return nil }
    guard let known = outcomeKnownAt, known > evening.now else { return self }
    var earlier = self
    (earlier.outcome, earlier.outcomeKnownAt) = (nil, nil)
    return earlier
  }
}
