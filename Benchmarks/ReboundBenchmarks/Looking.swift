import Foundation
import Insights
import Journaling
import Records
import SQLiteStore

/// Works every insight out over a journal that is open, again and again.
struct Looking {
  let folder: URL

  func run(rounds: Int) async throws {
    let store = try SQLiteJournalStore(file: DataPlace(directory: folder).journal)
    let keeper = JournalKeeper(store: store, writer: "benchmark", clock: { .live() })
    let journal = try await keeper.journal()
    // A rest after a no would leave nothing to work out.
    let later = journal.seen(.live()).later(days: 15)
    var times: [Double] = []
    for _ in 0..<rounds {
      let begun = ContinuousClock.now
      let insights = journal.insights(later)
      times.append((ContinuousClock.now - begun) / .seconds(1))
      let kinds = Set(insights.map(\.kind))
      precondition(kinds == Set(Insight.Kind.all), "a long search has something to say of each")
    }
    try say(Self.given(InsightGround(journal, later), later).merging(["times": times]) { $1 })
  }

  /// What the same work is done on elsewhere: see insights_in_python.py.
  private static func given(
    _ ground: InsightGround,
    _ surroundings: Surroundings
  ) -> [String: [Double]] {
    let waits = ReplyWaits(ground.journal, surroundings).afterApplying
    let forecasts = CalibrationReading(ground).forecasts
    let rows = FactorReading(ground).model.rows
    let moods = MoodTrendModel(ground).days
    return [
      "answered": waits.filter(\.came).map(\.time),
      "silent": waits.filter { !$0.came }.map(\.time),
      "guesses": forecasts.guesses, "outcomes": forecasts.outcomes,
      // Row by row; below nothing where it could not be told.
      "factors": rows.flatMap { $0.values.map { $0 ?? -1 } },
      "led": rows.map { $0.ledOn ? 1 : 0 },
      "days": moods.map { Double($0.day) }, "moods": moods.map(\.mood),
    ]
  }
}

extension Surroundings {
  fileprivate func later(days: Int) -> Surroundings {
    Surroundings(now: now.addingTimeInterval(Double(days) * 86_400), zone: zone) { _ in UUID() }
  }
}
