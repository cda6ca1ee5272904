/// The filters for the question bank; nil does not filter.
package struct BankQuery: Sendable {
  /// Words as typed; they decide the order of what is found.
  package var text = ""
  package var type: QuestionType?
  package var competency: String?
  package var pack: QuestionPack?
  package var level: QuestionLevel?
  package var format: QuestionFormat?
  /// 1 to 3, from easy to hard.
  package var difficulty: Int?

  package init() {}

  /// - Parameter text: words as typed.
  package init(_ text: String) { self.text = text }

  /// The families that pass every filter, those that fit the words best first.
  package func families(among all: [QuestionFamily] = Guidance.questionFamilies) -> [QuestionFamily]
  {
    let admitted = all.filter(admits)
    let words = BankWords(text)
    if text.trimmed.isEmpty { return asInAnInterview(admitted) }
    // Signs alone, such as “%”, are in no question.
    return words.isEmpty ? [] : words.ranked(admitted)
  }

  /// Those of the chosen format and those for any kind of work first, and each in the order of an
  /// interview; what need not be answered comes after the rest of its type.
  private func asInAnInterview(_ families: [QuestionFamily]) -> [QuestionFamily] {
    let order: [QuestionType] = [
      .selfPresentation, .motivation, .behavioural, .situational, .technical, .workSample, .culture,
      .closing,
    ]
    let places = families.enumerated().map { offset, family in
      (
        family,
        [
          format.map { family.formats?.contains($0) == true ? 0 : 1 } ?? 0,
          family.isGeneral ? 0 : 1, order.firstIndex(of: family.type) ?? order.count,
          family.mayBeUnlawful ? 1 : 0, offset,
        ]
      )
    }
    return places.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  private func admits(_ family: QuestionFamily) -> Bool {
    (type == nil || family.type == type)
      && (difficulty == nil || family.difficulty == difficulty)
      && (pack.map(family.packs.contains) ?? true)
      && (competency.map(family.competencies.contains) ?? true)
      && (level.map(family.suits) ?? true)
      && (format.map(family.suits) ?? true)
  }
}
