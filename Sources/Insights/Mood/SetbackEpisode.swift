/// A person's mood after one rejection, by the days they noted it.
///
/// Time is counted in days from the day they heard.
package struct SetbackEpisode: Equatable, Sendable {
  /// Why the episode is not followed further.
  package enum Ending: Equatable, Sendable {
    /// Two moods in a row were back in the usual range.
    case back
    /// No mood in the first days was below the usual range.
    case noDip
    /// Another rejection came.
    case another
    /// The longest period that is followed was over.
    case horizon
    /// There were no more moods, for over a week or for good.
    case silence
    /// The episode is still going on.
    case ongoing
  }

  /// The day the person heard of the rejection.
  package let start: Int
  /// The median mood before it.
  package let baseline: Double
  /// θ: the lower end of the usual range.
  package let threshold: Double
  /// The lowest mood of the first days.
  package let lowest: DayMood
  package let ending: Ending
  /// Days until the mood was back, or until the last day it is known not to have been.
  package let time: Int

  /// Whether its end was observed.
  package var isOver: Bool { ending == .back || ending == .noDip }

  package var wait: Wait { Wait(Double(time), came: isOver) }
}

extension SetbackEpisode {
  /// The baseline that θ is measured from.
  package enum Usual: Sendable {
    /// The median of three weeks.
    case range
    /// The mean of the last three moods before, as other studies use.
    case lastThree

    fileprivate func level(_ baseline: Double, _ last: [Double]) -> Double {
      self == .range ? baseline : last.mean
    }
  }

  /// Nil if it cannot be measured: too few moods before, or none in the first days.
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

  /// The last day that is followed.
  static let horizon = 30

  /// The last of the first days, in which a dip can begin.
  ///
  /// If those days were not fully observed, a dip is still possible.
  private static let dip = 2

  /// How far below the baseline is still usual: half a robust standard deviation, and at least half
  /// a point.
  private static func band(_ usual: [Double]) -> Double {
    max(0.5, 0.5 * 1.4826 * usual.medianDeviation)
  }
}

/// The moods of an episode as far as it can be observed, and why no further.
private struct Sight {
  let days: [DayMood]
  let last: Int
  let ending: SetbackEpisode.Ending

  /// The longest gap without a mood that an episode continues across, in days.
  private static let longestGap = 7

  init(_ start: Int, in diary: SetbackDiary) {
    // Look slightly past the horizon, to tell whether the moods stopped before it.
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

  /// The first day after `lowest` with a mood at `threshold` or above, if the next mood is too and
  /// is at most four days later.
  func back(after lowest: Int, to threshold: Double) -> Int? {
    let after = days.filter { $0.day > lowest }
    return zip(after, after.dropFirst()).first { one, next in
      one.mood >= threshold && next.mood >= threshold && next.day - one.day <= 4
    }?.0.day
  }
}
