import Foundation
import Insights
import Records

/// What simulated people write after an interview.
package enum Notes {
  /// Eight of the twelve, as many as a person would be asked about.
  package static let competencies = Guidance.competencies.prefix(8).map(\.id)
  package static let items = Guidance.fieldNoteItems.map(\.id)
  /// The correlation between items.
  package static let togetherness = 0.3

  /// A person's level in each competency: equal but for chance, with one weaker.
  static func levels(_ plant: Plant, _ source: inout SeededNumbers) -> [Double] {
    competencies.indices.map { place in
      3.2 + plant.unevenness * source.normal() - (place == plant.weakCompetency ? plant.points : 0)
    }
  }

  /// Six answers with the person's own scores.
  static func questions(_ levels: [Double], _ source: inout SeededNumbers) -> [AskedQuestion] {
    let mood = 0.5 * source.normal()
    var order = Array(competencies.indices)
    source.shuffle(&order)
    return order.prefix(6).map { place in
      let level = levels[place] + mood + 0.9 * source.normal()
      return AskedQuestion(
        text: "Tell us about one time",
        competency: competencies[place],
        score: Int(min(5, max(1, level.rounded())))
      )
    }
  }

  /// How twelve items really went, each with mean 0 and standard deviation 1.
  static func truths(_ source: inout SeededNumbers) -> [Double] {
    let common = togetherness.squareRoot() * source.normal()
    return items.indices.map { _ in common + (1 - togetherness).squareRoot() * source.normal() }
  }

  /// The counts that are noted: partly true and partly chance, in five steps.
  static func counted(
    _ truths: [Double],
    _ reliability: Double,
    _ source: inout SeededNumbers
  ) -> [String: Int] {
    var counted: [String: Int] = [:]
    for (item, truth) in zip(items, truths) {
      let seen = reliability.squareRoot() * truth + (1 - reliability).squareRoot() * source.normal()
      counted[item] = min(4, max(0, Int((2 + 1.1 * seen).rounded())))
    }
    return counted
  }
}
