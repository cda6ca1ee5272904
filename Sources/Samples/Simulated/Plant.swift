package import Insights

/// What is true of a made-up person: what was planted, and how they keep their records.
package struct Plant: Sendable {
  /// What usually passes each step, as the person's preferences say it.
  package var usual: [FunnelStep: Double] = [.application: 0.12, .round: 0.45, .final: 0.40]
  /// How far the person's own steps lie from usual, as a standard deviation of log odds.
  package var spread = 0.3
  package var weakStep: FunnelStep?
  /// Odds of the weak step, or of the weak sort of interview, against what they would be.
  package var odds = 1.0
  /// The sort of interview that goes worse, by its place in ``Sorts/all``.
  package var weakSort: Int?
  /// By its place among ``Answers/competencies``.
  package var weakCompetency: Int?
  /// How many points it lies below the others.
  package var points = 0.0
  /// How far competencies differ for one person anyhow, as a standard deviation of points.
  package var unevenness = 0.0
  /// The item of field notes that matters, by its place in the guidance.
  package var factor: Int?
  /// The log odds of getting further for one standard deviation of it.
  package var effect = 0.0
  /// The share of what is noted that is true and not chance.
  package var reliability = 0.5
  /// How much too high the guesses are; below nothing for too low.
  package var lean = 0.0
  /// The share of decided things that anybody ever answers, and the usual days until then.
  package var answers = 0.7
  package var days = 12.0
  /// How often what could be written down is.
  package var logging = 1.0

  package init() {}
}

/// Which parts of a life are told: trials about one part do without the others.
package struct SimulatedParts: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The sorts an interview belongs to.
  package static let sorts = SimulatedParts(rawValue: 1)
  /// Questions with the person's own scores.
  package static let answers = SimulatedParts(rawValue: 2)
  /// The twelve items of field notes.
  package static let items = SimulatedParts(rawValue: 4)
  package static let guesses = SimulatedParts(rawValue: 8)
  /// A check-in on most days.
  package static let days = SimulatedParts(rawValue: 16)
  /// Noes as records of their own.
  package static let rejections = SimulatedParts(rawValue: 32)
  /// A mock interview before each interview, scored by the person and often by somebody who listens.
  package static let mocks = SimulatedParts(rawValue: 64)

  package static let everything: SimulatedParts = [
    .sorts, .answers, .items, .guesses, .days, .rejections,
  ]
}
