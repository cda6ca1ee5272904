extension Journal {
  /// The question cards made from the bank, by the family's ID.
  package var cardsOfBank: [String: QuestionCard] {
    Dictionary(
      shelf(QuestionCard.self).compactMap { card in card.family.map { ($0, card) } }
    ) { first, _ in first }
  }

  /// Makes a question card of each family that has none.
  package func changes(
    adding families: [QuestionFamily],
    _ surroundings: Surroundings
  ) -> [Change] {
    let known = cardsOfBank
    return families.filter { known[$0.id] == nil }
      .map { .save(QuestionCard($0, surroundings)) }
  }

  /// Ten families to start with, for what the role needs most and the person scores lowest on.
  ///
  /// The person chooses among them. Families that have a card are left out.
  package func starterSet() -> [QuestionFamily] {
    var choosing = StarterChoosing(known: Set(cardsOfBank.keys))
    let packs = packsWanted
    choosing.take(1, of: .selfPresentation)
    choosing.take(2, of: .motivation)
    for competency in competenciesWanted() where choosing.count(of: .behavioural) < 4 {
      choosing.take(1, of: .behavioural, showing: competency)
    }
    if !choosing.takesOne(of: packs) { choosing.take(1, of: .situational) }
    choosing.take(1, of: .culture)
    choosing.take(1, of: .closing)
    return choosing.chosen
  }

  /// The packs of questions that the role a person is aiming for points to.
  var packsWanted: Set<QuestionPack> {
    targetRole.map { QuestionPack.named(in: $0.title) } ?? []
  }

  /// Every competency, widest gap first, and then by importance in the role.
  private func competenciesWanted() -> [String] {
    let gaps = competenciesToPractise().map(\.competency.id)
    let importance = targetRole?.importance ?? [:]
    let others = Guidance.competencies.map(\.id).filter { !gaps.contains($0) }
    // Swift's sort is not guaranteed to be stable, so ties are broken by the order in the file.
    let ranked = others.enumerated().sorted { left, right in
      let (a, b) = (importance[left.element] ?? 0, importance[right.element] ?? 0)
      return a == b ? left.offset < right.offset : a > b
    }
    return gaps + ranked.map(\.element)
  }

  /// A family for a competency without a card, easiest first.
  func family(showing competency: String) -> QuestionFamily? {
    var choosing = StarterChoosing(known: Set(cardsOfBank.keys))
    let types: [QuestionType] = [
      .behavioural, .situational, .culture, .motivation, .selfPresentation, .workSample, .closing,
      .technical,
    ]
    for type in types {
      choosing.take(1, of: type, showing: competency)
      if let family = choosing.chosen.first { return family }
    }
    return nil
  }
}

extension QuestionCard {
  /// A question card for a family of the bank.
  package init(_ family: QuestionFamily, _ surroundings: Surroundings) {
    self.init(id: surroundings.newID(), addedAt: surroundings.now, question: family.title)
    self.family = family.id
    sort = .family
    competency = family.competencies.first
  }
}

/// Chooses families, easiest first and without repeats.
private struct StarterChoosing {
  private(set) var chosen: [QuestionFamily] = []
  private var known: Set<String>

  init(known: Set<String>) { self.known = known }

  func count(of type: QuestionType) -> Int { chosen.count { $0.type == type } }

  mutating func take(_ count: Int, of type: QuestionType, showing competency: String? = nil) {
    let fitting = Guidance.questionFamilies.filter { family in
      family.type == type && family.isGeneral && !family.mayBeUnlawful
        && !known.contains(family.id)
        && (competency == nil || family.competencies.first == competency)
    }
    let easiest = fitting.enumerated().sorted {
      ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset)
    }
    for (_, family) in easiest.prefix(count) { take(family) }
  }

  /// Takes the easiest family of some packs; false if there is none.
  mutating func takesOne(of packs: Set<QuestionPack>) -> Bool {
    let fitting = Guidance.questionFamilies.filter {
      !packs.isDisjoint(with: $0.packs) && !$0.mayBeUnlawful && !known.contains($0.id)
        && $0.type != .behavioural
    }
    guard let easiest = fitting.map(\.difficulty).min() else { return false }
    fitting.first { $0.difficulty == easiest }.map { take($0) }
    return true
  }

  private mutating func take(_ family: QuestionFamily) {
    chosen.append(family)
    known.insert(family.id)
  }
}
