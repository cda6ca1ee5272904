/// The days of every no among the days with a number, ready to be looked at one no after another.
package struct SetbackDiary: Sendable {
  /// The days of a no, ascending, each once.
  package let starts: [Int]
  /// Oldest first, none after ``today``.
  package let days: [DayMood]
  package let today: Int
  /// Those that are not among the five days after a no.
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

  /// The next no after this day.
  func next(after day: Int) -> Int? {
    let place = starts.place { $0 <= day }
    return place < starts.count ? starts[place] : nil
  }

  /// The days with a number from one day through another.
  func days(from first: Int, through last: Int) -> ArraySlice<DayMood> {
    let start = days.place { $0.day < first }
    return days[start..<max(start, days.place { $0.day <= last })]
  }

  /// The numbers that tell what is usual before a no: those of three weeks, else the last fourteen;
  /// nil where they are fewer than five.
  func usual(before start: Int) -> [Double]? {
    let before = usual[..<usual.place { $0.day < start }]
    var found = before[before.place { $0.day < start - 21 }...]
    if found.count < 5 { found = before.suffix(14) }
    return found.count < 5 ? nil : found.map(\.mood)
  }

  /// The last numbers before a no.
  func last(_ count: Int, before start: Int) -> [Double] {
    days[..<days.place { $0.day < start }].suffix(count).map(\.mood)
  }
}

extension RandomAccessCollection where Index == Int {
  /// Where the elements begin of which `isBefore` does not hold, once it holds of all before them.
  fileprivate func place(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
