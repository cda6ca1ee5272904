import Foundation
import Records
import Samples

/// Years of one person's search: the sample person's story, 200 applications that run, and as many
/// ended ones behind them, each with what people write after a no, as make the number of records.
struct LongSearch {
  static let running = 200

  private(set) var changes: [Change]
  private var chance = SplitMix64(seed: 20_000)
  private let end: Surroundings

  init(records: Int, endingAt end: Surroundings) {
    self.end = end
    changes = SampleJournal.changes(endingAt: end)
    for place in 0..<Self.running { addRunning(place) }
    // Newest first, back to about three years ago.
    var place = 0
    let chapters = max(1, (records - changes.count) / Chapter.records)
    while changes.count < records {
      let day = 45 + place * 1_050 / chapters
      var chapter = Chapter(place: place, learned: moment(day, hours: 17), chance: chance)
      changes += chapter.told(atMost: records - changes.count)
      chance = chapter.chance
      place += 1
    }
  }

  /// A moment some days before the end, with names that repeat at every run.
  private func moment(_ days: Int, hours: Int) -> Surroundings {
    let noon = end.today.noonGMT.addingTimeInterval(Double((hours - 12) * 3_600 - days * 86_400))
    let names = Names(seed: UInt64(days * 24 + hours) &* 977 &+ UInt64(changes.count))
    return Surroundings(now: noon, zone: end.zone, makeUUID: names.next)
  }

  private mutating func addRunning(_ place: Int) {
    let at = moment(1 + place / 5, hours: 9)
    var application = JobApplication(
      id: at.newID(),
      addedAt: at.now,
      company: "\(chance.one(of: Prose.companies)) \(place + 1)",
      title: chance.one(of: Prose.titles)
    )
    application.stage = place.isMultiple(of: 9) ? .screen : .applied
    application.history = [StageChange(stage: .applied, day: at.today)]
    if application.stage == .screen {
      application.history.append(StageChange(stage: .screen, day: at.today + 1))
    }
    application.appliedOn = at.today
    application.link = "https://jobs.example/\(place)"
    application.location = chance.one(of: ["York", "Leeds", "Hull", "Remote"])
    application.source = "LinkedIn"
    application.notes = Prose.text(760, &chance)
    if place.isMultiple(of: 10) { application.nextFollowUpOn = at.today + 60 }
    changes.append(.save(application))
  }
}

/// Makes the names of records; every moment has its own row of them.
final class Names: @unchecked Sendable {
  private let lock = NSLock()
  private var chance: SplitMix64

  init(seed: UInt64) { chance = SplitMix64(seed: seed) }

  func next(at date: Date) -> UUID {
    lock.withLock { UUID.timeOrdered(at: date, from: &chance) }
  }
}
