import Foundation
import Records

/// A month as a calendar: each day says in words or numbers what was noted on it.
///
/// A day without a check-in has its number and nothing else.
struct CheckInCalendar {
  let today: Day
  let preferences: Preferences
  let month: Month
  let checkIns: [CheckIn]

  var html: HTML {
    let byDay = Dictionary(grouping: checkIns, by: \.day)
    let head = (month.weeks.first ?? []).indices.html { index in
      // 5 January 1970 was a Monday.
      let day = Day(number: 4 + index).noonGMT
      return """
        <th scope="col"><span aria-hidden="true">\(say: "\(day, .shortWeekday)")</span>\
        <span class="visually-hidden">\(say: "\(day, .weekday)")</span></th>
        """
    }
    return """
      <table class="calendar"><caption>\(caption)</caption><thead><tr>\(head)</tr></thead>
      <tbody>\(month.weeks.html { week in "<tr>\(week.html { cell($0, byDay) })</tr>" })</tbody></table>
      """
  }

  private var caption: Phrase {
    preferences.numbersOff
      ? "Open a day to read what you wrote."
      : "Numbers go from 0, very low, to 10, very good. Open a day to read what you wrote."
  }

  private func cell(_ day: Day?, _ byDay: [Day: [CheckIn]]) -> HTML {
    guard let day else { return "<td></td>" }
    let current: HTML = day == today ? #" aria-current="date""# : ""
    let number = day.parts.day ?? 1
    guard let here = byDay[day] else { return "<td\(current)><b>\(number)</b></td>" }
    return """
      <td\(current)><a href="\(Place.checkInDay(day).address)"><b>\(number)</b>\
      <span class="visually-hidden"> \(say: "\(day, .month)"): </span>\
      <span class="said">\(said(here))</span>\(HTML.when(here.count > 1, times(here.count)))</a></td>
      """
  }

  /// Short, so that it is not cut in a narrow window.
  private func times(_ count: Int) -> HTML {
    """
    <small aria-hidden="true"> \(say: "\(count)×")</small>\
    <span class="visually-hidden"> \(say: "\(count) times")</span>
    """
  }

  /// The moods in the order they were noted; words where there are none.
  private func said(_ checkIns: [CheckIn]) -> HTML {
    let moods = checkIns.compactMap(\.mood)
    guard !moods.isEmpty else {
      let isUnsaid = checkIns.allSatisfy(\.isUnsaid)
      return "\(checkIns.lazy.compactMap(word).first ?? (isUnsaid ? "quiet" : "a note"))"
    }
    if preferences.numbersOff {
      var words = moods.map { MoodWord($0) }
      words = words.enumerated().filter { $0.offset == 0 || words[$0.offset - 1] != $0.element }
        .map(\.element)
      return words.prefix(3).map(\.title).joined(", ")
    }
    return moods.prefix(4).map(String.init).joined(", ")
      + HTML.when(moods.count > 4, " …")
  }

  private func word(_ checkIn: CheckIn) -> Phrase? {
    (checkIn.saidFeelings + checkIn.saidActivities).first.map(Phrase.init(verbatim:))
  }
}
