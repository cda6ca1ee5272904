import Foundation
import Insights
import Records

/// A simulated diary, with the truth that only its maker knows.
package struct Diary: Sendable {
  package var story: SimulatedJournal
  /// The mood of each day without the effects of chance and activities.
  package private(set) var course: [Double] = []
  /// The activities of each day, by index in ``things``.
  package private(set) var done: [Set<Int>] = []
  /// The days of a rejection.
  package private(set) var noes: [Int] = []
  /// The index of the activity that has an effect.
  package let planted: Int
  package let plant: MoodPlant

  package static let things = SmallThingKind.allCases.map(\.rawValue)

  package init(_ plant: MoodPlant, seed: UInt64) {
    self.plant = plant
    story = SimulatedJournal(Plant(), seed: seed)
    planted = story.source.index(below: max(1, plant.activities))
    let logging = plant.logging ?? 0.4 + 0.5 * story.source.unit()
    tellNoes()
    tellDays(logging)
    story.sort()
  }

  private mutating func tellNoes() {
    course = (0..<plant.days).map { day in
      6 + plant.rise * min(1, max(0, Double(day - 60) / 28))
    }
    if let alone = plant.alone { tellNo(on: alone) }
    guard let apart = plant.apart else { return }
    // Three weeks first, so that there is a usual range.
    var at = 21 - apart * log(1 - story.source.unit())
    while at < Double(plant.days) {
      let day = Int(at)
      if noes.last != day { tellNo(on: day) }
      at -= apart * log(1 - story.source.unit())
    }
  }

  private mutating func tellNo(on day: Int) {
    noes.append(day)
    let depth = max(0, plant.dip + 0.8 * story.source.normal())
    for later in day..<plant.days {
      course[later] -= depth * exp(-Double(later - day) / plant.decay)
    }
    let at = SimulatedJournal.moment(day, 9)
    story.save(
      Rejection(
        id: story.newID(day),
        application: story.newID(day),
        learnedOn: SimulatedJournal.start + day,
        savedAt: at
      ),
      at: at
    )
  }

  private mutating func tellDays(_ logging: Double) {
    let fresh = plant.deviation * (1 - plant.carried * plant.carried).squareRoot()
    var drift = plant.deviation * story.source.normal()
    for day in 0..<plant.days {
      drift = plant.carried * drift + fresh * story.source.normal()
      let today = Set((0..<plant.activities).filter { _ in story.source.happens(plant.often) })
      done.append(today)
      guard story.source.happens(logging) else { continue }
      let mood = course[day] + drift + (today.contains(planted) ? plant.effect : 0)
      let at = SimulatedJournal.moment(day, 21)
      var checkIn = CheckIn(id: story.newID(day), takenAt: at, day: SimulatedJournal.start + day)
      checkIn.mood = min(10, max(0, Int(mood.rounded())))
      checkIn.activities = today.sorted().map { Self.things[$0] }
      story.save(checkIn, at: at)
    }
  }
}
