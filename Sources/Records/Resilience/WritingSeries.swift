/// The sessions of writing about one event, oldest first.
package struct WritingSeries: Sendable {
  package let sessions: [ExpressiveWriting]

  package init(_ sessions: [ExpressiveWriting]) {
    self.sessions = sessions
  }

  /// Where a series stands on a day.
  package enum Standing: Hashable, Sendable {
    /// A session can begin.
    case open
    /// There was one today already; the next can be on this day.
    case rests(until: Day)
    case over(Ending)
  }

  /// Why a series ends.
  package enum Ending: Hashable, Sendable {
    /// It was much heavier after writing than before, twice in a row.
    case heavier
    /// A further session would be more than five about one event.
    case enough
  }

  /// No more sessions than this about one event.
  package static let most = 5
  /// How far below "before" an "after" has to be to count as heavier.
  static let dropThatCounts = 3

  package func standing(on today: Day) -> Standing {
    if let ending { return .over(ending) }
    guard let last = sessions.last, last.day >= today else { return .open }
    return .rests(until: last.day + 1)
  }

  /// Which session of the series the next one is, from 1.
  package var nextNumber: Int { (sessions.last?.number ?? 0) + 1 }

  /// The stop rules of the studies' cautions; once over, a series stays over.
  package var ending: Ending? {
    let pairs = zip(sessions, sessions.dropFirst())
    if pairs.contains(where: { $0.wasHeavier && $1.wasHeavier }) { return .heavier }
    return sessions.count >= Self.most ? .enough : nil
  }
}

extension ExpressiveWriting {
  /// Where one of the two numbers is missing, nothing is concluded from the other.
  fileprivate var wasHeavier: Bool {
    guard let moodBefore, let moodAfter else { return false }
    return moodBefore - moodAfter >= WritingSeries.dropThatCounts
  }
}

extension Journal {
  /// The series a new session belongs to; without sessions where it would be the first.
  ///
  /// In a recovery the event is its no. Outside of one it is what was written about in the last 14
  /// days; after that something new begins.
  package func writingSeries(in recovery: Identifier<Recovery>?, on today: Day) -> WritingSeries {
    let mine = shelf(ExpressiveWriting.self).filter { $0.recovery == recovery }
    guard let last = mine.last, recovery != nil || today - last.day <= 14 else {
      return WritingSeries([])
    }
    return WritingSeries(mine.filter { $0.series == last.series })
  }

  /// The series of a session.
  package func writingSeries(of session: ExpressiveWriting) -> WritingSeries {
    WritingSeries(shelf(ExpressiveWriting.self).filter { $0.series == session.series })
  }

  /// A new session, the next of its series.
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
