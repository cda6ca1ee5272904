/// A person's mood on one day: the median of the numbers they noted.
///
/// One number per day, because ten taps on one evening say no more about a month than one.
package struct DayMood: Equatable, Sendable {
  /// Days since 1 January 1970.
  package let day: Int
  /// From 0 to 10.
  package let mood: Double
}

extension [DayMood] {
  /// One value per day from these numbers, oldest first.
  package init(_ numbers: some Sequence<(day: Int, mood: Double)>) {
    self = Dictionary(grouping: numbers, by: \.day)
      .map { DayMood(day: $0.key, mood: $0.value.map(\.mood).median) }
      .sorted { $0.day < $1.day }
  }
}
