package import Insights

/// The truth about a simulated person: the planted effects, and how they keep their records.
package struct Plant: Sendable {
  /// The usual share for each step, as in the person's preferences.
  package var usual: [FunnelStep: Double] = [.application: 0.12, .first: 0.45, .later: 0.40]
  /// How much the person's own steps differ from usual, as a standard deviation of log odds.
  package var spread = 0.3
  package var weakStep: FunnelStep?
  /// The odds ratio of the weak step, or of the weak sort of interview.
  package var odds = 1.0
  /// The sort of interview that goes worse, by index in ``Sorts/all``.
  package var weakSort: Int?
  /// The index of the weak competency in ``Notes/competencies``.
  package var weakCompetency: Int?
  /// How many points the weak competency is below the others.
  package var points = 0.0
  /// The spread of one person's competencies in any case, as a standard deviation in points.
  package var unevenness = 0.0
  /// The field notes item that matters, by its index in the guidance.
  package var factor: Int?
  /// The log odds of getting further per standard deviation of that item.
  package var effect = 0.0
  /// The share of what is noted that is true; the rest is chance.
  package var reliability = 0.5
  /// How much a good or a bad day colors everything that is noted of it.
  package var halo = 0.0
  /// How much too high the guesses are; negative if too low.
  package var lean = 0.0
  /// The share of decided applications that get an answer, and the median days until then.
  package var answers = 0.7
  package var days = 12.0
  /// The share of possible records that are made.
  package var logging = 1.0

  package init() {}
}

/// The parts of a life that are simulated; trials of one part leave out the others.
package struct SimulatedParts: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The sort that each interview belongs to.
  package static let sorts = SimulatedParts(rawValue: 1)
  /// Questions with the person's own scores.
  package static let answers = SimulatedParts(rawValue: 2)
  /// The twelve items of field notes.
  package static let items = SimulatedParts(rawValue: 4)
  package static let guesses = SimulatedParts(rawValue: 8)
  /// Check-ins on most days.
  static let days = SimulatedParts(rawValue: 16)
  /// Rejections as records of their own.
  static let rejections = SimulatedParts(rawValue: 32)
  /// A mock interview before each interview, scored by the person and often by a listener.
  package static let mocks = SimulatedParts(rawValue: 64)

  package static let everything: SimulatedParts = [
    .sorts, .answers, .items, .guesses, .days, .rejections,
  ]
}
