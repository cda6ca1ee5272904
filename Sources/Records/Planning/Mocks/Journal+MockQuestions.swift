import Foundation

extension Journal {
  /// The questions of a mock interview: typed ones first, then in turn those likely in its interview,
  /// those of competencies with room, those of the role, one's own of longest ago, and the question
  /// bank's for the kind of interview.
  ///
  /// Two of the same competency do not follow each other where that can be helped: mixed practice
  /// transfers better (Pan & Rickard 2018).
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
    // A kind of interview is known by its questions; a mixed one begins with what is the person's own.
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

  /// In another wording each time a family comes.
  private func bank(for mock: MockInterview) -> [MockQuestion] {
    let needed =
      self[mock.interview].map(competenciesNeeded)
      ?? competenciesToPractise().map(
        \.competency.id
      )
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

  /// Of what is at the heart of the role.
  private func central(to mock: MockInterview) -> [MockQuestion] {
    let role = self[mock.targetRole] ?? targetRole
    let central = Guidance.competencies.filter { role?.importance[$0.id] == 3 }
    return central.compactMap { question(of: $0.id) }.map(MockQuestion.init)
  }

  private var practised: [MockQuestion] {
    questionsToPractise().lazy.map(\.card).filter { $0.sort != .fact }.map(MockQuestion.init)
  }
}

/// Questions taken so far; none twice.
private struct Chosen {
  let most: Int
  private(set) var questions: [MockQuestion] = []
  private var known: Set<String> = []

  init(most: Int) {
    self.most = most
  }

  @discardableResult
  mutating func take(_ question: MockQuestion) -> Bool {
    guard questions.count < most, !question.text.isEmpty,
      known.insert(question.text.folded).inserted
    else { return false }
    questions.append(question)
    return true
  }

  /// One of each at a time, until there are enough or nothing is left.
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
  /// In an order in which a competency does not follow itself, as far as that can be.
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
