/// How somebody was on one day: the middle one of the numbers they noted on it.
///
/// One number a day, since ten taps on one evening say no more of a month than one.
package struct DayMood: Equatable, Sendable {
  /// Days since 1 January 1970.
  package let day: Int
  /// From 0 to 10.
  package let mood: Double

  package init(day: Int, mood: Double) {
    self.day = day
    self.mood = mood
  }
}

extension [DayMood] {
  /// The days of these numbers, oldest first.
  package init(_ numbers: some Sequence<(day: Int, mood: Double)>) {
    self = Dictionary(grouping: numbers, by: \.day)
      .map { DayMood(day: $0.key, mood: $0.value.map(\.mood).median) }
      .sorted { $0.day < $1.day }
  }
}
