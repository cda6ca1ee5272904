import Samples
import Foundation
import Insights

/// Who knows how diaries were made: the course of the mood, how it carries over, how much one thing
/// adds, and that exactly one does.
struct ActivityOracle {
  private let diary: Diary

  init(_ diary: Diary) { self.diary = diary }

  /// The likeliest thing, by the moods of these days.
  ///
  /// What is left once course and thing are taken off is normal given the day noted before, with
  /// φᵍ of it and a variance of σ²(1 − φ²ᵍ), g days later, and what rounding adds.
  func best(_ moods: [(day: Int, mood: Double)]) -> Int {
    let plant = diary.plant
    let likelihoods = (0..<plant.activities).map { thing in
      var sum = 0.0
      var before: (day: Int, left: Double)?
      for (day, mood) in moods {
        let added = diary.done[day].contains(thing) ? plant.effect : 0
        let left = mood - diary.course[day] - added
        let share = before.map { pow(plant.carried, Double(day - $0.day)) } ?? 0
        let variance = plant.deviation * plant.deviation * (1 - share * share) + 1.0 / 12
        let away = left - share * (before?.left ?? 0)
        sum -= away * away / (2 * variance) + log(variance) / 2
        before = (day, left)
      }
      return sum
    }
    return likelihoods.indices.max { likelihoods[$0] < likelihoods[$1] } ?? 0
  }
}
