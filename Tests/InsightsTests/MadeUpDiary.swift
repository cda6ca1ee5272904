import Foundation
@testable import Insights

/// A diary whose truth is known: a mood that carries over from day to day and dips after noes, and
/// things done that may add to it.
struct MadeUpDiary {
  var days = 120
  /// How often a day is noted.
  var logging = 0.6
  /// The mean number of days between two noes; nil for none.
  var apart: Double?
  /// The days in which a dip falls to a third.
  var decay = 3.0
  /// The points that the first of six things adds.
  var effect = 0.0

  /// What somebody wrote down.
  struct Written {
    var noes: [Int] = []
    var days: [ActivityModel.Day] = []

    var moods: [DayMood] { days.map(\.mood) }

    func setbacks(today: Int) -> SetbackModel {
      SetbackModel(SetbackDiary(noes, in: moods, today: today))
    }
  }

  func written(_ source: inout SeededNumbers) -> Written {
    var noes: [Int] = []
    if let apart {
      // Three weeks first, so that what is usual can be known.
      var at = 21 - apart * log(1 - source.unit())
      while at < Double(days) {
        noes.append(Int(at))
        at -= apart * log(1 - source.unit())
      }
    }
    return written(noes, &source)
  }

  func written(_ noes: [Int], _ source: inout SeededNumbers) -> Written {
    var written = Written(noes: noes)
    let depths = noes.map { _ in max(0, 2.5 + 0.8 * source.normal()) }
    var drift = 0.9 * source.normal()
    for day in 0..<days {
      drift = 0.35 * drift + 0.9 * (1 - 0.35 * 0.35).squareRoot() * source.normal()
      let dips = zip(noes, depths).filter { $0.0 <= day }
        .reduce(0) { $0 + $1.1 * exp(-Double(day - $1.0) / decay) }
      let done = Set((0..<6).filter { _ in source.happens(0.25) })
      guard source.happens(logging) else { continue }
      let mood = 6 + drift - dips + (done.contains(0) ? effect : 0)
      let said = min(10, max(0, mood.rounded()))
      written.days.append(ActivityModel.Day(DayMood(day: day, mood: said), done))
    }
    return written
  }
}
