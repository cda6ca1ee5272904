import Foundation
import Insights
import Journaling
import Records
import SQLiteStore
import Statistics

/// Works every insight out over a journal that is open, again and again.
struct Looking {
  let folder: URL

  func run(rounds: Int) async throws {
    let store = try SQLiteJournalStore(file: DataPlace(directory: folder).journal)
    let keeper = JournalKeeper(store: store, hand: "benchmark", clock: { .live() })
    let journal = try await keeper.journal()
    // A rest after a no would leave nothing to work out.
    let later = journal.seen(.live()).later(days: 15)
    let waits = ReplyWaits(journal, later)
    var times: [Double] = []
    for _ in 0..<rounds {
      let begun = ContinuousClock.now
      let insights = journal.insights(later)
      precondition(!insights.isEmpty, "a long search has something to say")
      times.append((ContinuousClock.now - begun) / .seconds(1))
    }
    try say([
      "times": times, "answered": waits.afterApplying.filter(\.came).map(\.time),
      "silent": waits.afterApplying.filter { !$0.came }.map(\.time),
    ])
  }
}

extension Surroundings {
  fileprivate func later(days: Int) -> Surroundings {
    Surroundings(now: now.addingTimeInterval(Double(days) * 86_400), zone: zone) { _ in UUID() }
  }
}
