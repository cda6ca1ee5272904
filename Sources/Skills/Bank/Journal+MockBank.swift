package import Records
package import Wording

extension Journal {
  /// Families of the bank for a mock interview of a kind, in the order they are to be asked: what was
  /// asked in fewer mock interviews comes first, then what shows a competency that is needed.
  ///
  /// Two mock interviews in a row ask about different things, without chance deciding. What may be
  /// unlawful to ask is left to the bank's own pages.
  package func bankQuestions(
    for sort: MockSort,
    needing competencies: [String]
  ) -> [(family: QuestionFamily, asked: Int)] {
    var asked: [String: Int] = [:]
    for mock in shelf(MockInterview.self) {
      for family in mock.questions.compactMap(\.family) { asked[family, default: 0] += 1 }
    }
    let types = sort.types
    let fitting = Guidance.questionFamilies.enumerated().filter {
      types.contains($0.element.type) && !$0.element.mayBeUnlawful
    }
    let ranked = fitting.map { offset, family in
      let needed = competencies.firstIndex { family.competencies.contains($0) }
      let turn = types.firstIndex(of: family.type) ?? types.count
      return (
        family: family,
        rank: [
          asked[family.id] ?? 0, needed ?? competencies.count, turn, family.difficulty, offset,
        ]
      )
    }
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map {
      (family: $0.family, asked: asked[$0.family.id] ?? 0)
    }
  }
}

extension MockSort {
  /// The types of question a kind of interview is made of, the likeliest first.
  var types: [QuestionType] {
    switch self {
    case .screen: [.selfPresentation, .motivation, .closing]
    case .behavioural: [.behavioural]
    case .technical: [.technical]
    case .caseWork: [.workSample, .situational]
    case .fit: [.motivation, .culture]
    default: [.behavioural, .situational, .motivation, .selfPresentation, .culture, .workSample]
    }
  }
}
