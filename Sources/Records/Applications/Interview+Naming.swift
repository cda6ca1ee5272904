package import Foundation

extension Interview {
  /// What it is called: the person's own word for the round, else "Interview".
  package var name: Phrase { round.isEmpty ? "Interview" : Phrase(verbatim: round) }

  /// The zone its wall time belongs to, whether it still is ahead: at the end of its planned length.
  package func isAhead(at surroundings: Surroundings) -> Bool {
    guard let startsAt, outcome == nil else { return false }
    let length = Double(minutes ?? 60) * 60
    return time == nil
      ? (day.map { $0 >= surroundings.today } ?? false)
      : startsAt.addingTimeInterval(length) > surroundings.now
  }

  /// Whether it was today or within the two days before, so that it is still fresh.
  package func isRecent(_ surroundings: Surroundings) -> Bool {
    day.map { (0...2).contains(surroundings.today - $0) } ?? false
  }
}

extension Interview {
  /// Its beginning as a clock in another zone shows it; nil where nobody has named a time.
  package func wallTime(in zone: TimeZone) -> (day: Day, time: ClockTime)? {
    guard time != nil, let startsAt else { return nil }
    let day = Day(startsAt, in: zone)
    let local = startsAt.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: startsAt))
    let minutes = Int((local / 60).rounded(.down)) - day.number * 1_440
    return ClockTime(hour: minutes / 60, minute: minutes % 60).map { (day, $0) }
  }

  /// Its wall time; with its zone, and what the clock says there, for somebody in another one.
  package func time(for zone: TimeZone) -> Phrase? {
    guard let time else { return nil }
    guard self.zone != zone.identifier, let here = wallTime(in: zone) else {
      return Phrase(verbatim: time.description)
    }
    let there: Phrase = "\(time.description) \(self.zone) time"
    return here.day == day
      ? "\(there), \(here.time.description) for you"
      : "\(there), \(here.day.noonGMT, .weekday) \(here.time.description) for you"
  }
}

extension Journal {
  /// What and when, as in "Panel at Lumen Labs on Thursday, 26 November, 10:00".
  package func title(of interview: Interview) -> Phrase {
    let place: Phrase = "\(interview.name) at \(self[interview.application]?.company ?? "")"
    let time: Phrase = interview.time.map { ", \($0.description)" } ?? ""
    guard let day = interview.day else { return place }
    return "\(place) on \(day.noonGMT, .weekdayAndDay)\(time)"
  }

  /// The rounds of an application, in order.
  package func interviews(of application: Identifier<JobApplication>) -> [Interview] {
    records(Interview.self, mentioning: application.raw)
  }

  /// The interviews still ahead, soonest first.
  package func upcomingInterviews(at surroundings: Surroundings) -> [Interview] {
    shelf(Interview.self).since(surroundings.now.addingTimeInterval(-172_800))
      .filter { $0.isAhead(at: surroundings) }
  }
}
