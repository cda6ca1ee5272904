package import Foundation

/// An interview with a date, and what it may ask about.
///
/// As it gets closer, questions come back more often; they come once more about a day before, and
/// then rest.
package struct PracticeEvent: Sendable {
  package let interview: Identifier<Interview>
  package let startsAt: Date
  /// Its day in the person's own time zone.
  package let day: Day
  /// The competencies it needs, likeliest first.
  package let needed: [String]

  package init(
    interview: Identifier<Interview>,
    startsAt: Date,
    needed: [String],
    in zone: TimeZone
  ) {
    self.interview = interview
    self.startsAt = startsAt
    day = Day(startsAt, in: zone)
    self.needed = needed
  }

  /// The longest time a question stays away, in days: it comes twice more before the interview, if
  /// there is time.
  ///
  /// In the last four days it is one day, so that the last review is 36 to 12 hours before.
  package func longest(on today: Day) -> Int { max(1, (day - today - 1) / 2) }

  /// Whether questions rest, which they do in the last twelve hours.
  package func rests(at now: Date) -> Bool {
    startsAt.addingTimeInterval(-12 * 3_600) < now && now < startsAt
  }

  /// Whether new questions can come, which they cannot on the last day.
  package func admitsNew(at now: Date) -> Bool {
    now < startsAt.addingTimeInterval(-24 * 3_600) || now >= startsAt
  }

  func needs(_ card: QuestionCard) -> Bool { group(of: card) != nil }

  /// The part of the interview a card is for: one of its competencies, or its facts.
  func group(of card: QuestionCard) -> String? {
    if card.interview == interview { return "facts" }
    return card.competency.flatMap { needed.contains($0) ? $0 : nil }
  }
}
