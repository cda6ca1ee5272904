package import Foundation

/// A check-in with its day and time, in one form.
package struct CheckInForm: Sendable {
  var checkIn: CheckIn
  package var day: Day?
  package var time: ClockTime?

  package init(_ checkIn: CheckIn, in zone: TimeZone) {
    self.checkIn = checkIn
    day = checkIn.day
    time = checkIn.time(in: zone)
  }
}

extension CheckInForm: Fielded {
  package static let fields = FieldTable<CheckInForm>([
    .chips(
      "mood",
      \.checkIn.mood,
      "How are you right now?",
      0...10,
      low: "very low",
      high: "very good"
    ),
    .words(
      "feelings",
      \.checkIn.feelings,
      "Feelings",
      about: .myself,
      Guidance.feelings.choices,
      atMost: 24
    ),
    .words(
      "activities",
      \.checkIn.activities,
      "What you did",
      about: .myself,
      SmallThingKind.choices,
      atMost: 24
    ),
    .prose("note", \.checkIn.note, "A note", about: .myself),
    .value("day", \.day, "Date", .day),
    .value("time", \.time, "Time", .time),
  ])
}

extension CheckIn {
  /// The local time in `zone` when it was taken.
  package func time(in zone: TimeZone) -> ClockTime {
    let local = takenAt.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: takenAt))
    let minutes = Int((local / 60).rounded(.down)) - Day(takenAt, in: zone).number * 1_440
    return ClockTime(hour: minutes / 60, minute: minutes % 60) ?? .midnight
  }

  /// Whether it holds a number and nothing else.
  var isBare: Bool { mood != nil && feelings.isEmpty && activities.isEmpty && note.isEmpty }

  var isBlank: Bool { mood == nil && feelings.isEmpty && activities.isEmpty && note.isEmpty }
}

extension CheckInForm {
  /// The check-in at the day and time that the form names.
  ///
  /// - Throws: `Problems` if it is empty, or if its moment is in the future.
  package func dated(_ surroundings: Surroundings) throws(Problems) -> CheckIn {
    guard !checkIn.isBlank else {
      throw Problems("mood", "Enter a number, a word or a line. One of them is enough.")
    }
    let before = CheckInForm(checkIn, in: surroundings.zone)
    let day = day ?? checkIn.day
    guard day != before.day || time != before.time else { return checkIn }
    guard day <= surroundings.today else {
      throw Problems("day", "Enter today or an earlier date.")
    }
    var dated = checkIn
    dated.day = day
    dated.takenAt = time.map { day.at($0, in: surroundings.zone) } ?? unnamedTime(surroundings)
    guard dated.takenAt <= surroundings.now else {
      throw Problems("time", "Enter a time that is not in the future.")
    }
    return dated
  }

  /// The moment if no time is given: now for today, and noon for another day.
  private func unnamedTime(_ surroundings: Surroundings) -> Date {
    let day = day ?? checkIn.day
    return day == surroundings.today ? surroundings.now : day.at(.noon, in: surroundings.zone)
  }
}
