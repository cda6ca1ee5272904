package import Foundation

extension Interview {
  /// The person's own name for the round, or else "Interview".
  package var name: Phrase { round.isEmpty ? "Interview" : Phrase(verbatim: round) }

  /// Whether it is not over yet, by its planned length and in its own time zone.
  package func isAhead(at surroundings: Surroundings) -> Bool {
    guard let startsAt, outcome == nil else { return false }
    let length = Double(minutes ?? 60) * 60
    return time == nil
      ? (day.map { $0 >= surroundings.today } ?? false)
      : startsAt.addingTimeInterval(length) > surroundings.now
  }

  /// Whether it was today or in the two days before.
  package func isRecent(_ surroundings: Surroundings) -> Bool {
    day.map { (0...2).contains(surroundings.today - $0) } ?? false
  }
}

extension Interview {
  /// Its start as a clock in another zone shows it; nil if it has no time yet.
  package func wallTime(in zone: TimeZone) -> (day: Day, time: ClockTime)? {
    guard time != nil, let startsAt else { return nil }
    let day = Day(startsAt, in: zone)
    let local = startsAt.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: startsAt))
    let minutes = Int((local / 60).rounded(.down)) - day.number * 1_440
    return ClockTime(hour: minutes / 60, minute: minutes % 60).map { (day, $0) }
  }

  /// Its local time, with the time in `zone` added if that differs.
  package func time(for zone: TimeZone) -> Phrase? {
    guard let time else { return nil }
    guard self.zone != zone.identifier, let here = wallTime(in: zone) else {
      return Phrase(verbatim: time.description)
    }
    let there: Phrase = "\(time.description) \(self.zone) time"
    return here.day == day
      ? "\(there), \(here.time.description) for you"
      : "\(there), \(here.day, .weekday) \(here.time.description) for you"
  }
}

extension Journal {
  /// What and when, such as "Panel at Lumen Labs on Thursday, 26 November, 10:00".
  package func title(of interview: Interview) -> Phrase {
    let place: Phrase = "\(interview.name) at \(self[interview.application]?.company ?? "")"
    let time: Phrase = interview.time.map { ", \($0.description)" } ?? ""
    guard let day = interview.day else { return place }
    return "\(place) on \(day, .weekdayAndDay)\(time)"
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
