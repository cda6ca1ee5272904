package import Foundation

/// Whether a low mood is a reason to point out that there are people to talk to.
///
/// Computed from the check-ins alone, so that nothing about it is stored. It holds at a check-in if
/// - three of the last five numbers are 0 or 1, or
/// - for seven days every number is at least four points below the person's own baseline.
///
/// The baseline is the median of the 21 days before those seven, or of the last 14 numbers before
/// them if there are fewer than five in that time. With fewer than five in total there is none. The
/// seven days are interrupted by more than a week without a number.
package struct MoodWatch: Sendable {
  private let numbers: [Number]

  private struct Number {
    let checkIn: Identifier<CheckIn>
    let at: Date
    let day: Day
    let mood: Int
  }

  package init(_ checkIns: some Sequence<CheckIn>) {
    numbers = checkIns.compactMap { checkIn in
      checkIn.mood.map {
        Number(checkIn: checkIn.id, at: checkIn.takenAt, day: checkIn.day, mood: $0)
      }
    }
  }

  /// A check-in that shows the message.
  package struct Moment: Hashable, Sendable {
    let checkIn: Identifier<CheckIn>
    package let at: Date
  }

  /// The check-ins that show the message: the first that meets the rule, and the next one that is
  /// at least 14 days later.
  package var moments: [Moment] {
    var moments: [Moment] = []
    var baselines = Baselines(numbers.map(\.day), numbers.map(\.mood))
    for (index, number) in numbers.enumerated() {
      if let last = moments.last, number.at.timeIntervalSince(last.at) < Self.pause { continue }
      guard holds(at: index, &baselines) else { continue }
      moments.append(Moment(checkIn: number.checkIn, at: number.at))
    }
    return moments
  }

  /// The minimum time between two messages, in seconds: 14 days.
  package static let pause: TimeInterval = 14 * 86_400

  /// Whether any check-in since `moment` meets the rule; fast, and usually false.
  func holds(since moment: Date) -> Bool {
    var baselines = Baselines(numbers.map(\.day), numbers.map(\.mood))
    return numbers.indices.reversed().prefix { numbers[$0].at >= moment }
      .contains { holds(at: $0, &baselines) }
  }

  private func holds(at index: Int, _ baselines: inout Baselines) -> Bool {
    numbers[...index].suffix(5).count { $0.mood <= 1 } >= 3 || isLowForAWeek(to: index, &baselines)
  }

  private func isLowForAWeek(to last: Int, _ baselines: inout Baselines) -> Bool {
    var highest = 0
    for first in stride(from: last, through: 0, by: -1) {
      let gap = first < last ? numbers[first + 1].day - numbers[first].day : 0
      highest = max(highest, numbers[first].mood)
      // No baseline is above 10.
      guard gap <= 7, highest <= 6, numbers[last].day - numbers[first].day <= 28 else {
        return false
      }
      guard numbers[last].day - numbers[first].day >= 6 else { continue }
      if let usual = baselines.before(first), Double(highest) <= usual - 4 { return true }
    }
    return false
  }
}

/// A person's baseline before each of their check-ins, computed once.
private struct Baselines {
  private let days: [Day]
  private let moods: [Int]
  private var known: [Int: Double?] = [:]

  init(_ days: [Day], _ moods: [Int]) {
    self.days = days
    self.moods = moods
  }

  mutating func before(_ index: Int) -> Double? {
    if let usual = known[index] { return usual }
    let start = days[index] - 21
    var from = index
    while from > 0, days[from - 1] >= start { from -= 1 }
    if index - from < 5 { from = max(0, index - 14) }
    let usual = index - from < 5 ? nil : median(moods[from..<index].sorted())
    known[index] = usual
    return usual
  }

  private func median(_ sorted: [Int]) -> Double {
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? Double(sorted[middle - 1] + sorted[middle]) / 2 : Double(sorted[middle])
  }
}

extension Journal {
  /// When the message about Support is shown because of the mood; empty if the person switched it
  /// off.
  package func lowMoods(_ surroundings: Surroundings) -> [MoodWatch.Moment] {
    guard !preferences(zone: surroundings.zone).moodWatchOff else { return [] }
    return MoodWatch(shelf(CheckIn.self)).moments
  }

  /// Whether one of the newest check-ins now shows the message.
  ///
  /// - Parameter before: the journal before something was saved.
  package func isNewlyLow(since before: Journal, _ surroundings: Surroundings) -> Bool {
    let lately = surroundings.now.addingTimeInterval(-7 * 86_400)
    guard head > before.head, isResting(surroundings) else { return false }
    let known = Set(before.lowMoods(surroundings).map(\.checkIn))
    return lowMoods(surroundings).contains { $0.at > lately && !known.contains($0.checkIn) }
  }

  /// Whether practice and insights pause: for seven days after such a message.
  package func isResting(_ surroundings: Surroundings) -> Bool { restEnd(surroundings) != nil }

  /// When the pause ends; nil if there is none.
  package func restEnd(_ surroundings: Surroundings) -> Date? {
    guard !preferences(zone: surroundings.zone).moodWatchOff else { return nil }
    let week = surroundings.now.addingTimeInterval(-7 * 86_400)
    let checkIns = shelf(CheckIn.self)
    // Look at the newest check-ins first, with the baselines they need. The others matter only if
    // somebody is low.
    let glance = checkIns.since(surroundings.now.addingTimeInterval(-60 * 86_400)).count
    guard MoodWatch(checkIns.suffix(max(glance, 40))).holds(since: week),
      let last = MoodWatch(checkIns).moments.last, last.at > week, last.at <= surroundings.now
    else { return nil }
    return last.at.addingTimeInterval(7 * 86_400)
  }
}
