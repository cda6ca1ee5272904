/// The days of every rejection among the days with a mood, for measuring one rejection after
/// another.
package struct SetbackDiary: Sendable {
  /// The days with a rejection, ascending and unique.
  let starts: [Int]
  /// Oldest first, none after ``today``.
  let days: [DayMood]
  let today: Int
  /// The days that are not within five days after a rejection.
  private let usual: [DayMood]

  /// - Parameters:
  ///   - starts: in any order.
  ///   - days: oldest first.
  package init(_ starts: some Sequence<Int>, in days: [DayMood], today: Int) {
    let starts = Set(starts).filter { $0 <= today }.sorted()
    let days = days.filter { $0.day <= today }
    let shadows = Set(starts.flatMap { $0...($0 + 5) })
    self.starts = starts
    self.days = days
    self.today = today
    usual = days.filter { !shadows.contains($0.day) }
  }

  /// The first day of a rejection after this day.
  func next(after day: Int) -> Int? {
    let place = starts.place { $0 <= day }
    return place < starts.count ? starts[place] : nil
  }

  /// The days with a mood in a range of days.
  func days(from first: Int, through last: Int) -> ArraySlice<DayMood> {
    let start = days.place { $0.day < first }
    return days[start..<max(start, days.place { $0.day <= last })]
  }

  /// The moods that define the usual range before a rejection: those of three weeks, or else the
  /// last fourteen; nil with fewer than five.
  func usual(before start: Int) -> [Double]? {
    let before = usual[..<usual.place { $0.day < start }]
    var found = before[before.place { $0.day < start - 21 }...]
    if found.count < 5 { found = before.suffix(14) }
    return found.count < 5 ? nil : found.map(\.mood)
  }

  /// The last moods before a rejection.
  func last(_ count: Int, before start: Int) -> [Double] {
    days[..<days.place { $0.day < start }].suffix(count).map(\.mood)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which `isBefore` is false, by binary search.
  fileprivate func place(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
