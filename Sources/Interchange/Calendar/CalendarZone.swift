import Foundation

/// A time zone as iCalendar tells it: every change of the clock over the years that matter.
///
/// Each change is written out. A rule that repeats for ever would be shorter, and wrong as soon as a
/// country decides otherwise.
struct CalendarZone {
  // As the entries name it: the system's own name of `UTC` is `GMT`, which no entry speaks of.
  private let name: String
  private let zone: TimeZone
  private let span: ClosedRange<Date>

  /// - Parameter moments: what is to be told in this zone; nil where the zone is unknown here.
  init?(named name: String, covering moments: [Date]) {
    guard let zone = TimeZone(identifier: name), let first = moments.min(), let last = moments.max()
    else { return nil }
    self.name = name
    self.zone = zone
    let year = 366 * 86_400.0
    span = first.addingTimeInterval(-year)...last.addingTimeInterval(year)
  }

  func write(to lines: inout ContentLineWriter) {
    lines.add(ContentLine("BEGIN", "VTIMEZONE"))
    lines.add("TZID", text: name)
    let first = zone.secondsFromGMT(for: span.lowerBound)
    observance(at: span.lowerBound, from: first, to: first, to: &lines)
    var moment = span.lowerBound
    while let change = zone.nextDaylightSavingTimeTransition(after: moment),
      change > moment, span.contains(change)
    {
      let before = zone.secondsFromGMT(for: change.addingTimeInterval(-1))
      observance(at: change, from: before, to: zone.secondsFromGMT(for: change), to: &lines)
      moment = change
    }
    lines.add(ContentLine("END", "VTIMEZONE"))
  }

  private func observance(
    at moment: Date,
    from before: Int,
    to after: Int,
    to lines: inout ContentLineWriter
  ) {
    let name = zone.isDaylightSavingTime(for: moment) ? "DAYLIGHT" : "STANDARD"
    lines.add(ContentLine("BEGIN", name))
    lines.add(ContentLine("DTSTART", moment.wall(offset: before)))
    lines.add(ContentLine("TZOFFSETFROM", offset(before)))
    lines.add(ContentLine("TZOFFSETTO", offset(after)))
    lines.add(ContentLine("END", name))
  }

  private func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (seconds < 0 ? "-" : "+") + parts.joined()
  }
}
