package import Records

/// How often an insight was right or wrong about simulated people, of 100.
///
/// Every figure stands in docs/trials.md, in a table that `make simulate` prints, so that anybody can
/// check it.
package struct MeasuredRate: Sendable {
  package let kind: Insight.Kind
  /// Who the people were, and what they were told.
  package let what: Phrase
  package let rebound: Int
  /// The same for somebody who reads percentages as they are; nil where that was not tried.
  package let naive: Int?

  init(_ kind: Insight.Kind, _ what: Phrase, _ rebound: Int, naive: Int? = nil) {
    self.kind = kind
    self.what = what
    self.rebound = rebound
    self.naive = naive
  }
}

/// What sentences on the cards promise, of 100 simulated people.
enum Promised {
  /// The most who are ever told of something that is not there; a gate of the trials holds each.
  static let falseStep = 7
  static let falseLean = 7
  static let falseActivity = 12
  static let falseTrend = 20
  /// The most of the silences called hopeless that are answered after all.
  static let closedTooEarly = 20
  /// How many are told of something that is not there.
  static let falseType = 4
  static let falseTopic = 3
  static let falseFactor = 2
  /// How many are told of what is there.
  static let lean = 60
  static let type = 24
  static let topic = 76
  static let factor = 32
  static let activity = 71
  static let trend = 88
}

extension MeasuredRate {
  /// What people are told where there is nothing to find.
  package static let falseAlarms: [MeasuredRate] = [
    .init(.funnel, "An ordinary search, with one step called weak", 4),
    .init(.calibration, "Good guesses, called too high or too low", 4, naive: 99),
    .init(.segments, "All types went equally well, but one was called weaker", Promised.falseType),
    .init(
      .weakestCompetency,
      "All topics were equal, but one was called weaker",
      Promised.falseTopic
    ),
    .init(.factors, "Nothing they noted mattered, but something was named", Promised.falseFactor),
    .init(.activities, "No activity mattered, but one was named", 7),
    .init(.moodTrend, "Mood had no trend, but a rise or fall was shown", 16),
    .init(.replies, "Called unlikely, but an answer still came (slow employers)", 17),
  ]

  /// What people are told where there is something to find.
  package static let found: [MeasuredRate] = [
    .init(.funnel, "One step had a quarter of the usual odds (60 interviews)", 75),
    .init(.calibration, "Guesses were 15 in 100 too high (60 guesses)", Promised.lean),
    .init(.segments, "One type had a fifth of the odds (60 interviews)", Promised.type),
    .init(.weakestCompetency, "One topic scored 1.2 points lower (20 interviews)", Promised.topic),
    .init(.factors, "One thing they noted mattered a lot (60 interviews)", Promised.factor),
    .init(.activities, "One activity added a point (120 days)", Promised.activity),
    .init(.moodTrend, "Mood rose by three points in four weeks", Promised.trend),
  ]
}
