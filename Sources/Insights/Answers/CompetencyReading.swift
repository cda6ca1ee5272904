package import Records

/// What the scores of a person's answers show, by competency.
package struct CompetencyReading: Sendable {
  /// The competencies with scores, in the order of the guidance.
  package let competencies: [Competency]
  package let model: CompetencyModel
  /// How many scores there are.
  package let count: Int
  /// How many scores come from mock interviews, and how many of those from a listener.
  package let inMocks: Int
  package let byListeners: Int
  let period: ClosedRange<Day>?

  /// With fewer scores of one competency than this, only counts are given.
  package static let fewest = 3

  package init(_ ground: InsightGround) {
    let occasions = ground.scoredOccasions
    let given = occasions.flatMap(\.self)
    let kept = Set(given.map(\.competency))
    competencies = Guidance.competencies.filter { kept.contains($0.id) }
    let places = Dictionary(uniqueKeysWithValues: competencies.enumerated().map { ($1.id, $0) })
    let scores = occasions.enumerated().flatMap { occasion, answers in
      answers.compactMap { answer in
        places[answer.competency].map { place in
          CompetencyModel.Score(
            competency: place,
            score: answer.score,
            occasion: occasion,
            weight: answer.weight
          )
        }
      }
    }
    count = scores.count
    inMocks = given.count { $0.isInMock && places[$0.competency] != nil }
    byListeners = given.count { $0.isHeard && places[$0.competency] != nil }
    model = CompetencyModel(scores, competencies: competencies.count)
    period = ClosedRange(days: given.map(\.day))
  }

  /// The index of the competency to name; nil if the rule is not met.
  package var named: Int? { model.levels.firstIndex { $0.stands } }

  package var lowest: Int? {
    model.levels.indices.max { model.levels[$0].isLowest < model.levels[$1].isLowest }
  }

  /// The competency most likely above the person's own mean; nil if none likely is.
  var highest: Int? {
    let place = model.levels.indices.max { model.levels[$0].shift < model.levels[$1].shift }
    return place.flatMap { place in
      let level = model.levels[place]
      return level.count >= Self.fewest && level.shift > 1.28 * level.deviation ? place : nil
    }
  }

  var isCompared: Bool { model.levels.count { $0.count >= Self.fewest } >= 2 }
}
