import Foundation
package import Records

/// What somebody did on the days they noted a number, over the last year.
package struct ActivityReading: Sendable {
  package let model: ActivityModel
  /// What was done most often, first, by its name in the library or in small letters; an effect
  /// means one by its index.
  package let keys: [String]
  /// The same as they are said.
  package let names: [Phrase]
  package let period: ClosedRange<Day>?

  /// The most that are compared: each more makes it likelier that one stands out by chance.
  package static let most = 8

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

/// On which days what was done, by check-ins and by small things that were planned and done.
private struct ActivitiesDone {
  /// By the kind's name in the library, or by the person's words in small letters.
  private(set) var days: [String: Set<Int>] = [:]
  private var spelling: [String: String] = [:]

  init(_ ground: InsightGround, since first: Day) {
    let moment = (first - 2).noonGMT
    for checkIn in ground.journal.shelf(CheckIn.self).since(moment) where checkIn.day >= first {
      for activity in checkIn.activities { note(activity, on: checkIn.day) }
    }
    let kinds = Dictionary(Guidance.activities.map { ($0.id, $0.kind) }) { $1 }
    // What was planned longer ago than a year is seldom done within it.
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
