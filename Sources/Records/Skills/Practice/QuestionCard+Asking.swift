extension QuestionCard {
  /// The family of the bank it stands for; nil for any other, and for one this bank no longer has.
  package var ofBank: QuestionFamily? { family.flatMap(Guidance.family) }

  /// The words it is asked in, after it was practised so many times.
  ///
  /// A family asks in other words each time. One whose words the person changed is theirs, and asks
  /// in those.
  package func wording(after times: Int) -> String {
    guard let family = ofBank, question == family.title else { return question }
    return family.wording(after: times)
  }

  /// What kind of question it is; without word of it, one of the person's own.
  package var kindOfCard: CardSort { sort ?? .own }

  /// How it is answered: the next best thing to being asked.
  package var instruction: Phrase {
    switch kindOfCard {
    case .story: "Tell it in about a minute: what you did, and what came of it."
    case .fact: "Say what you know, in a sentence or two."
    default: "Think it through, or say it. About two minutes is plenty."
    }
  }

  /// The dimensions of the rubric that an answer to it is looked at by; none for a mere fact.
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

  /// The kinds a person can say a question of theirs is.
  package static let chosen: [CardSort] = [.own, .learning, .remembered, .replay, .fact]
}

/// What is looked at once an answer was tried.
package struct CardLook: Sendable {
  /// What is being found out.
  package let checks: String
  package let outline: [String]
  package let trap: String
  package let followUps: [String]
  package let mayBeUnlawful: Bool
  /// Where it is a story: the parts of it.
  package let story: Story?
}

extension CardLook {
  /// What a family says of itself.
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

  /// A card to practise telling a story with; one that has a card keeps it.
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
