import Foundation

extension Journal {
  /// The questions of a mock interview.
  ///
  /// Typed ones come first. Then it takes turns between questions likely in its interview, those on
  /// low-scored competencies, those for the role, the person's own least recently practiced ones,
  /// and bank questions for this type of interview.
  ///
  /// Two in a row on the same competency are avoided where possible: mixed practice transfers
  /// better (Pan & Rickard 2018).
  func mockQuestions(
    for mock: MockInterview,
    asking own: [String],
    atMost most: Int,
    _ surroundings: Surroundings
  ) -> [MockQuestion] {
    let typed = own.map { text in
      MockQuestion(
        text: text,
        competency: Guidance.competencies.suggestion(for: text)?.competency.id
      )
    }
    var chosen = Chosen(most: most)
    for question in typed { chosen.take(question) }
    let (known, bank) = (
      [likely(in: mock, surroundings), weak, central(to: mock), practised], bank(for: mock)
    )
    // Interviews of one type start with questions of that type; a mixed one starts with the
    // person’s own.
    if mock.sort == .mixed {
      chosen.take(inTurn: known)
      chosen.take(inTurn: [bank])
    } else {
      chosen.take(inTurn: known + [bank])
    }
    return chosen.questions.interleaved
  }

  private func likely(in mock: MockInterview, _ surroundings: Surroundings) -> [MockQuestion] {
    guard let interview = self[mock.interview] else { return [] }
    return briefSheet(of: interview, surroundings).questions.map { question in
      let card = self[question.card]
      var asked = MockQuestion(text: question.text, competency: card?.competency)
      asked.card = question.card
      asked.family = question.family
      return asked
    }
  }

  /// Questions from the bank; a family that comes again is asked in its next wording.
  private func bank(for mock: MockInterview) -> [MockQuestion] {
    let needed =
      self[mock.interview].map(competenciesNeeded)
      ?? competenciesToPractise().map(\.competency.id)
    return bankQuestions(for: mock.sort, needing: needed).map { family, asked in
      var question = MockQuestion(
        text: family.wording(after: asked),
        competency: family.competencies.first
      )
      question.family = family.id
      return question
    }
  }

  private var weak: [MockQuestion] {
    competenciesToPractise().compactMap { question(of: $0.competency.id) }.map(MockQuestion.init)
  }

  /// Questions on the competencies the role needs most.
  private func central(to mock: MockInterview) -> [MockQuestion] {
    let role = self[mock.targetRole] ?? targetRole
    let central = Guidance.competencies.filter { role?.importance[$0.id] == 3 }
    return central.compactMap { question(of: $0.id) }.map(MockQuestion.init)
  }

  private var practised: [MockQuestion] {
    questionsToPractise().lazy.map(\.card).filter { $0.sort != .fact }.map(MockQuestion.init)
  }
}

/// The questions chosen so far, without repeats.
private struct Chosen {
  let most: Int
  private(set) var questions: [MockQuestion] = []
  private var known: Set<String> = []

  init(most: Int) { self.most = most }

  @discardableResult
  mutating func take(_ question: MockQuestion) -> Bool {
    guard questions.count < most, !question.text.isEmpty,
      known.insert(question.text.folded).inserted
    else { return false }
    questions.append(question)
    return true
  }

  /// Takes one from each pool in turn, until there are enough or none are left.
  mutating func take(inTurn pools: [[MockQuestion]]) {
    var pools = pools.map { $0[...] }
    while questions.count < most, pools.contains(where: { !$0.isEmpty }) {
      for index in pools.indices {
        while let next = pools[index].popFirst() {
          if take(next) { break }
        }
      }
    }
  }
}

extension [MockQuestion] {
  /// The same questions, reordered so that no competency comes twice in a row where possible.
  fileprivate var interleaved: [MockQuestion] {
    var (left, ordered) = (self, [MockQuestion]())
    while !left.isEmpty {
      let last = ordered.last?.competency
      let next = left.firstIndex { last == nil || $0.competency != last } ?? 0
      ordered.append(left.remove(at: next))
    }
    return ordered
  }
}

extension MockQuestion {
  fileprivate init(_ card: QuestionCard) {
    self.init(text: card.question, competency: card.competency)
    self.card = card.id
  }
}
