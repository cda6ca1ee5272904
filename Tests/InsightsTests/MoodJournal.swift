import Foundation
import Records
import Support

/// A journal of check-ins and noes, told by how many days ago each was.
struct MoodJournal {
  static let now = Surroundings.fixed(seed: 61)

  private var records: [any JournalRecord] = []
  private var preferences = Preferences(
    id: Preferences.theOne,
    savedAt: .start,
    zone: "Europe/Berlin"
  )

  /// The day before the count of days ago begins; a no of today would hide every insight.
  private let now = MoodJournal.now

  var journal: Journal { Journal().after(saving: records + [preferences]) }

  private func moment(_ daysAgo: Int) -> Date {
    now.now.addingTimeInterval(Double(-daysAgo) * 86_400)
  }

  func adding(_ daysAgo: Int, mood: Int?, _ activities: [String] = []) -> MoodJournal {
    var checkIn = CheckIn(
      id: now.newID(),
      takenAt: moment(daysAgo),
      day: now.today - daysAgo
    )
    checkIn.mood = mood
    checkIn.activities = activities
    return adding(checkIn)
  }

  /// A check-in for each of these days ago.
  func adding(_ days: some Sequence<Int>, _ mood: (Int) -> Double) -> MoodJournal {
    days.reduce(self) { $0.adding($1, mood: Int(mood($1).rounded())) }
  }

  func adding(noes daysAgo: [Int], size: Int? = nil, way: RejectionWay = .no) -> MoodJournal {
    daysAgo.reduce(self) { journal, days in
      var rejection = Rejection(
        id: now.newID(),
        application: now.newID(),
        learnedOn: now.today - days,
        savedAt: moment(days)
      )
      rejection.intensity = size
      rejection.way = way
      return journal.adding(rejection)
    }
  }

  func adding(_ record: any JournalRecord) -> MoodJournal {
    var copy = self
    copy.records.append(record)
    return copy
  }

  func preferring(_ change: (inout Preferences) -> Void) -> MoodJournal {
    var copy = self
    change(&copy.preferences)
    return copy
  }
}
