extension QuestionCard {
  /// The bank's family it is for; nil for other cards, or if the bank no longer has the family.
  package var ofBank: QuestionFamily? { family.flatMap(Guidance.family) }

  /// The wording to ask it in, after this many times.
  ///
  /// A family has another wording each time, unless the person has changed the text of the card.
  package func wording(after times: Int) -> String {
    guard let family = ofBank, family.isTitle(question) else { return question }
    return family.wording(after: times)
  }

  /// The type of the question; the person's own if none is stored.
  package var kindOfCard: CardSort { sort ?? .own }

  /// How to answer it.
  package var instruction: Phrase {
    switch kindOfCard {
    case .story: "Take about a minute. Say what you did and how it turned out."
    case .fact: "Say what you know in a sentence or two."
    default:
      ofBank?.practice ?? "Think it through, or say it out loud. About two minutes is plenty."
    }
  }

  /// The rubric dimensions for rating an answer; empty for a fact.
  package var dimensions: [String] {
    switch kindOfCard {
    case .fact: []
    case .story: ["evidence", "structure"]
    default: ofBank?.emphasis ?? ["answers-question", "evidence", "structure"]
    }
  }
}

extension QuestionFamily {
  /// How to practice a question of a recorded or automated interview; nil for others.
  fileprivate var practice: Phrase? {
    guard let formats, formats.count == 1 else { return nil }
    return formats[0].practice
  }
}

extension QuestionFormat {
  /// How to practice for an interview with nobody there; nil for other formats.
  package var practice: Phrase? {
    switch self {
    case .asynchronous:
      """
      Take thirty seconds to think, then record yourself for two minutes, in one take. Look into the \
      camera, not at your picture. Then watch the first twenty seconds and the last ten.
      """
    case .artificial:
      """
      Read the question, and answer aloud in whole sentences, in about two minutes. Begin with the \
      answer itself. Then answer the first follow-up without preparing it.
      """
    default: nil
    }
  }
}

extension CardSort {
  package var title: Phrase {
    switch self {
    case .own: "Your own question"
    case .family: "From the question bank"
    case .replay: "A question to answer again"
    case .remembered: "Asked in an interview"
    case .fact: "A fact to know"
    case .learning: "Something you are still learning"
    case .story: "A story to tell"
    default: Phrase(verbatim: rawValue)
    }
  }

  /// The types that a person can choose for their own question.
  package static let chosen: [CardSort] = [.own, .learning, .remembered, .replay, .fact]
}

/// What is shown after an answer was tried.
package struct CardLook: Sendable {
  /// What the question is meant to find out.
  package let checks: String
  package let outline: [String]
  package let trap: String
  package let followUps: [String]
  /// Set for a question that a person need not answer.
  package let needNotAnswer: NeedNotAnswer?
  /// The story to tell, if the card is for one.
  package let story: Story?
}

extension CardLook {
  /// What the bank says about a family.
  package init(_ family: QuestionFamily) {
    self.init(
      checks: family.checks,
      outline: family.outline,
      trap: family.trap,
      followUps: family.followUps,
      needNotAnswer: family.needNotAnswer,
      story: nil
    )
  }
}

extension Journal {
  package func look(at card: QuestionCard) -> CardLook {
    if let family = card.ofBank { return CardLook(family) }
    let competency = card.competency.flatMap(Guidance.competency)
    return CardLook(
      checks: card.kindOfCard == .fact ? "" : competency?.about ?? "",
      outline: [],
      trap: "",
      followUps: [],
      needNotAnswer: nil,
      story: card.kindOfCard == .story
        ? card.source.flatMap { self[Identifier<Story>($0)] } : nil
    )
  }

  /// Makes a card for practicing a story, unless it has one.
  package func changes(
    practising story: Story,
    _ surroundings: Surroundings
  ) -> (changes: [Change], card: Identifier<QuestionCard>) {
    let known = records(QuestionCard.self, mentioning: story.id.raw)
    if let card = known.first(where: { $0.sort == .story }) { return ([], card.id) }
    var card = QuestionCard(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      question: story.title
    )
    card.sort = .story
    card.source = story.id.raw
    card.competency = story.competencies.first
    return ([.save(card)], card.id)
  }
}
