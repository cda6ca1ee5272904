/// The sessions of writing about one event, oldest first.
package struct WritingSeries: Sendable {
  package let sessions: [ExpressiveWriting]

  package init(_ sessions: [ExpressiveWriting]) { self.sessions = sessions }

  /// Whether a series can continue on a day.
  package enum Standing: Hashable, Sendable {
    /// A session can begin.
    case open
    /// There has been a session today; the next can be on this day.
    case rests(until: Day)
    case over(Ending)
  }

  /// Why a series has ended.
  package enum Ending: Hashable, Sendable {
    /// Mood was much lower after writing than before, twice in a row.
    case heavier
    /// Another session would be more than five about one event.
    case enough
  }

  /// The most sessions about one event.
  static let most = 5
  /// How many points mood must drop during a session for it to count as heavier.
  static let dropThatCounts = 3

  package func standing(on today: Day) -> Standing {
    if let ending { return .over(ending) }
    guard let last = sessions.last, last.day >= today else { return .open }
    return .rests(until: last.day + 1)
  }

  /// The number of the next session in the series, from 1.
  package var nextNumber: Int { (sessions.last?.number ?? 0) + 1 }

  /// Why the series has ended, by the cautions of the studies; nil if it can continue.
  package var ending: Ending? {
    let pairs = zip(sessions, sessions.dropFirst())
    if pairs.contains(where: { $0.wasHeavier && $1.wasHeavier }) { return .heavier }
    return sessions.count >= Self.most ? .enough : nil
  }
}

extension ExpressiveWriting {
  /// Whether mood dropped; false if one of the two numbers is missing.
  fileprivate var wasHeavier: Bool {
    guard let moodBefore, let moodAfter else { return false }
    return moodBefore - moodAfter >= WritingSeries.dropThatCounts
  }
}

extension Journal {
  /// The series that a new session belongs to; empty if it would be the first session.
  ///
  /// In a recovery, the event is its rejection. Outside of one, it is what was written about in the
  /// last 14 days; after that a new series begins.
  package func writingSeries(in recovery: Identifier<Recovery>?, on today: Day) -> WritingSeries {
    let mine = shelf(ExpressiveWriting.self).filter { $0.recovery == recovery }
    guard let last = mine.last, recovery != nil || today - last.day <= 14 else {
      return WritingSeries([])
    }
    return WritingSeries(mine.filter { $0.series == last.series })
  }

  /// The series that a session belongs to.
  package func writingSeries(of session: ExpressiveWriting) -> WritingSeries {
    WritingSeries(shelf(ExpressiveWriting.self).filter { $0.series == session.series })
  }

  /// A new session, the next in its series.
  package func newSession(
    _ id: Identifier<ExpressiveWriting>,
    in recovery: Identifier<Recovery>?,
    _ surroundings: Surroundings
  ) -> ExpressiveWriting {
    let series = writingSeries(in: recovery, on: surroundings.today)
    var session = ExpressiveWriting(
      id: id,
      writtenAt: surroundings.now,
      day: surroundings.today,
      series: series.sessions.last?.series ?? surroundings.newRecordID()
    )
    session.recovery = recovery
    session.number = series.nextNumber
    return session
  }
}
