/// What somebody's mood did after one no, by the days they noted it.
///
/// Time is counted in days from the day they learned of it.
package struct SetbackEpisode: Equatable, Sendable {
  /// Why nothing more is counted.
  package enum Ending: Equatable, Sendable {
    /// Two numbers in a row were back in the usual range.
    case back
    /// No number of the first days was below the usual range.
    case noDip
    /// Another no came.
    case another
    /// The days looked at were over.
    case horizon
    /// The numbers stopped, for more than a week or for good.
    case silence
    /// It is still going on.
    case ongoing
  }

  /// The day somebody learned of it.
  package let start: Int
  /// The middle of the numbers before it.
  package let baseline: Double
  /// θ: where the usual range begins.
  package let threshold: Double
  /// The lowest number of the first days.
  package let lowest: DayMood
  package let ending: Ending
  /// Days until the mood was back, or until which it was seen not to be.
  package let time: Int

  /// Whether its end was seen.
  package var isOver: Bool { ending == .back || ending == .noDip }

  package var wait: Wait { Wait(Double(time), came: isOver) }
}

extension SetbackEpisode {
  /// What θ is measured from.
  package enum Usual: Sendable {
    /// The middle of three weeks.
    case range
    /// The mean of the three numbers just before, as others measure it.
    case lastThree

    fileprivate func level(_ baseline: Double, _ last: [Double]) -> Double {
      self == .range ? baseline : last.mean
    }
  }

  /// Nil where it cannot be told: too few numbers before, or none in the first days.
  package init?(_ start: Int, in diary: SetbackDiary, usual rule: Usual = .range) {
    let sight = Sight(start, in: diary)
    let first = sight.days.prefix { $0.day <= start + Self.dip }
    guard let usual = diary.usual(before: start),
      let lowest = first.min(by: { $0.mood < $1.mood })
    else { return nil }
    let level = rule.level(usual.median, diary.last(3, before: start))
    let threshold = level - Self.band(usual)
    (self.start, baseline, self.threshold, self.lowest) = (start, usual.median, threshold, lowest)
    if lowest.mood >= threshold, sight.last >= start + Self.dip {
      (ending, time) = (.noDip, 0)
    } else if lowest.mood < threshold, let back = sight.back(after: lowest.day, to: threshold) {
      (ending, time) = (.back, back - start)
    } else {
      (ending, time) = (sight.ending, sight.last - start)
    }
  }

  /// The last day looked at.
  package static let horizon = 30

  /// The last of the first days, in which a dip begins.
  ///
  /// Where they were not seen to their end, it still could.
  private static let dip = 2

  /// How far below the baseline is still usual: half of a robust standard deviation, and half a
  /// point at least.
  private static func band(_ usual: [Double]) -> Double {
    max(0.5, 0.5 * 1.4826 * usual.medianDeviation)
  }
}

/// The numbers of an episode up to where it can be seen, and why no further.
private struct Sight {
  let days: [DayMood]
  let last: Int
  let ending: SetbackEpisode.Ending

  /// A week without a number is the most that is seen across.
  private static let longestGap = 7

  init(_ start: Int, in diary: SetbackDiary) {
    // A little further than the horizon, to tell whether the numbers before it were the last.
    let horizon = start + SetbackEpisode.horizon
    let noted = diary.days(from: start, through: horizon + Self.longestGap + 1)
    let following = noted.dropFirst().map(\.day) + [diary.today]
    let silent = zip(noted, following).first { $1 - $0.day > Self.longestGap }
    let limits: [(day: Int, SetbackEpisode.Ending)] = [
      (diary.next(after: start).map { $0 - 1 } ?? .max, .another),
      (horizon, .horizon),
      (silent?.0.day ?? .max, .silence),
      (noted.last?.day ?? start, .ongoing),
    ]
    (last, ending) = limits.min { $0.day < $1.day } ?? (start, .ongoing)
    days = noted.filter { [last] in $0.day <= last }
  }

  /// The first day after `lowest` whose number and the next, at most four days on, are both at
  /// `threshold` or above.
  func back(after lowest: Int, to threshold: Double) -> Int? {
    let after = days.filter { $0.day > lowest }
    return zip(after, after.dropFirst()).first { one, next in
      one.mood >= threshold && next.mood >= threshold && next.day - one.day <= 4
    }?.0.day
  }
}
