/// The filters for the question bank; nil does not filter.
package struct BankQuery: Sendable {
  package var words = SoughtWords("")
  package var type: QuestionType?
  package var competency: String?
  package var pack: QuestionPack?
  package var level: QuestionLevel?
  package var format: QuestionFormat?
  /// 1 to 3, from easy to hard.
  package var difficulty: Int?

  package init() {}

  package func admits(_ family: QuestionFamily) -> Bool {
    guard type == nil || family.type == type, pack == nil || family.pack == pack,
      difficulty == nil || family.difficulty == difficulty,
      competency.map(family.competencies.contains) ?? true,
      level.map(family.suits) ?? true, format.map(family.suits) ?? true
    else { return false }
    return words.isEmpty || words.stand(in: family.wordings + [family.checks])
  }
}
