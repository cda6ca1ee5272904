extension QuestionCard {
  /// The bank's family it is for; nil for other cards, or if the bank no longer has the family.
  package var ofBank: QuestionFamily? { family.flatMap(Guidance.family) }

  /// The wording to ask it in, after this many times.
  ///
  /// A family has another wording each time, unless the person has changed the text of the card.
  package func wording(after times: Int) -> String {
    guard let family = ofBank, question == family.title else { return question }
    return family.wording(after: times)
  }

  /// The type of the question; the person's own if none is stored.
  package var kindOfCard: CardSort { sort ?? .own }

  /// How to answer it.
  package var instruction: Phrase {
    switch kindOfCard {
    case .story: "Tell it in about a minute: what you did, and what came of it."
    case .fact: "Say what you know, in a sentence or two."
    default: "Think it through, or say it. About two minutes is plenty."
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

extension CardSort {
  package var title: Phrase {
    switch self {
    case .own: "Your own question"
    case .family: "From the bank"
    case .replay: "One to answer again"
    case .remembered: "Asked in an interview"
    case .fact: "Something to know"
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
  package let mayBeUnlawful: Bool
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
      mayBeUnlawful: family.mayBeUnlawful,
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
      mayBeUnlawful: false,
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
