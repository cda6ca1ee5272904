extension Journal {
  /// Families from the bank for a type of mock interview, in order: those asked in fewer mock
  /// interviews first, and then those for a competency that is needed.
  ///
  /// Two mock interviews in a row ask about different things, without randomness. Questions that
  /// may be illegal to ask are left out, and so are those of another line of work.
  func bankQuestions(
    for sort: MockSort,
    needing competencies: [String]
  ) -> [(family: QuestionFamily, asked: Int)] {
    var asked: [String: Int] = [:]
    for mock in shelf(MockInterview.self) {
      for family in mock.questions.compactMap(\.family) { asked[family, default: 0] += 1 }
    }
    let (types, packs) = (sort.types, packsWanted)
    let fitting = Guidance.questionFamilies.enumerated().filter {
      $0.element.suits(sort, packs) && !$0.element.mayBeUnlawful
    }
    let ranked = fitting.map { offset, family in
      let needed = competencies.firstIndex { family.competencies.contains($0) }
      let turn = types.firstIndex(of: family.type) ?? types.count
      return (
        family: family, rank: [needed ?? competencies.count, turn, family.difficulty, offset]
      )
    }
    let ordered = ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.family)
    return Set(ordered.map { asked[$0.id] ?? 0 }).sorted().flatMap { times in
      ordered.filter { (asked[$0.id] ?? 0) == times }.spread.map { (family: $0, asked: times) }
    }
  }
}

extension [QuestionFamily] {
  /// The same families, reordered so that competency and type change from one to the next where
  /// possible.
  fileprivate var spread: [QuestionFamily] {
    var (left, spread) = (self, [QuestionFamily]())
    var (types, subjects) = ([QuestionType: Int](), [String: Int]())
    func used(_ family: QuestionFamily) -> Int {
      (types[family.type] ?? 0) + (subjects[family.competencies.first ?? ""] ?? 0)
    }
    while let next = left.indices.min(by: { used(left[$0]) < used(left[$1]) }) {
      let family = left.remove(at: next)
      types[family.type, default: 0] += 1
      subjects[family.competencies.first ?? "", default: 0] += 1
      spread.append(family)
    }
    return spread
  }
}

extension QuestionFamily {
  /// Whether it comes up in this type of interview, for a role that points to these packs.
  fileprivate func suits(_ sort: MockSort, _ wanted: Set<QuestionPack>) -> Bool {
    let isOfTheirWork = !wanted.isDisjoint(with: packs)
    if sort == .technical { return wanted.isEmpty ? type == .technical : isOfTheirWork }
    return sort.types.contains(type) && (isGeneral || isOfTheirWork)
  }
}

extension MockSort {
  /// The question types that this type of interview consists of, likeliest first.
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
