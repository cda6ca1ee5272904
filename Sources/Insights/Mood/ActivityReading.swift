import Foundation
import Records

/// The activities on days with a mood, over the last year.
package struct ActivityReading: Sendable {
  package let model: ActivityModel
  /// The activities, most frequent first, by library ID or in lowercase; effects refer to them by
  /// index.
  package let keys: [String]
  /// The display names of the same activities.
  let names: [Phrase]
  let period: ClosedRange<Day>?

  /// The most that are compared; each one more makes a chance finding likelier.
  static let most = 8

  package init(_ ground: InsightGround) {
    let first = ground.today - 364
    let moods = ground.dayMoods(since: first)
    let done = ActivitiesDone(ground, since: first)
    let noted = Set(moods.map(\.day))
    let often = done.days.mapValues { $0.intersection(noted).count }
    let chosen = often.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most)
      .map(\.key)
    keys = chosen
    names = chosen.map { done.name($0) }
    let places = chosen.indices
    model = ActivityModel(
      moods.map { mood in
        ActivityModel.Day(
          mood,
          Set(places.filter { done.days[chosen[$0]]?.contains(mood.day) == true })
        )
      },
      activities: chosen.count
    )
    period = moods.period
  }
}

/// The days each activity was done, from check-ins and from small things that were planned and
/// done.
private struct ActivitiesDone {
  /// By the ID of the kind in the library, or by the person's words in lowercase.
  private(set) var days: [String: Set<Int>] = [:]
  private var spelling: [String: String] = [:]

  init(_ ground: InsightGround, since first: Day) {
    let moment = (first - 2).noonGMT
    for checkIn in ground.journal.shelf(CheckIn.self).since(moment) where checkIn.day >= first {
      for activity in checkIn.activities { note(activity, on: checkIn.day) }
    }
    let kinds = Dictionary(Guidance.activities.map { ($0.id, $0.kind) }) { $1 }
    // Actions planned more than a year ago are rarely done within the year that is read.
    for action in ground.journal.shelf(PlannedAction.self).since(moment)
    where action.state == .done {
      guard let id = action.activity, let settled = action.settledAt else { continue }
      let own = ground.journal[Identifier<Activity>(id)]
      let sort = own.map { $0.sort.isEmpty ? $0.title : $0.sort }
      guard let activity = kinds[id] ?? sort else { continue }
      note(activity, on: ground.day(of: settled))
    }
  }

  private mutating func note(_ activity: String, on day: Day) {
    let key = activity.lowercased()
    days[key, default: []].insert(day.number)
    spelling[key] = activity
  }

  func name(_ key: String) -> Phrase {
    SmallThingKind(rawValue: key)?.named ?? "“\(spelling[key] ?? key)”"
  }
}
