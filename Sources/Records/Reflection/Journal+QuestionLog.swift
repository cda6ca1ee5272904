import Foundation

extension Journal {
  /// Every recorded question, newest first: from field notes, from debriefs, and added directly.
  ///
  /// A question that is in both the notes and the debrief of one interview appears once.
  package func questionLog(_ surroundings: Surroundings) -> [LoggedQuestion] {
    var log = QuestionLogging(journal: self, zone: surroundings.zone)
    for notes in shelf(FieldNotes.self) { log.add(notes) }
    for debrief in shelf(Debrief.self) { log.add(debrief) }
    for card in shelf(QuestionCard.self) { log.add(card) }
    return log.questions.sorted { ($1.day, $1.notedAt) < ($0.day, $0.notedAt) }
  }

  /// The questions that match a query, without those of hidden employers.
  package func questionLog(
    matching query: QuestionQuery,
    _ surroundings: Surroundings
  ) -> [LoggedQuestion] {
    questionLog(surroundings).filter {
      query.admits($0) && self[$0.interview?.application]?.isHidden != true
    }
  }
}

/// Collects the questions of a journal.
private struct QuestionLogging {
  private(set) var questions: [LoggedQuestion] = []
  private let journal: Journal
  private let zone: TimeZone
  private let cards: [String: QuestionCard]
  private let cardsOfDebriefs: [RecordID: QuestionCard]
  /// Debriefs whose question is also in the field notes of their interview.
  private let twins: [Twin: Debrief]
  private var taken: Set<RecordID> = []
  private var told: Set<RecordID> = []

  private struct Twin: Hashable {
    let interview: Identifier<Interview>
    let text: String
  }

  init(journal: Journal, zone: TimeZone) {
    self.journal = journal
    self.zone = zone
    let all = journal.shelf(QuestionCard.self)
    cards = Dictionary(all.map { ($0.question.compared, $0) }) { first, _ in first }
    cardsOfDebriefs = Dictionary(
      all.compactMap { card in card.source.map { ($0, card) } }
    ) { first, _ in first }
    let debriefs = journal.shelf(Debrief.self).compactMap { debrief -> (Twin, Debrief)? in
      guard let interview = debrief.interview, !debrief.question.isEmpty else { return nil }
      return (Twin(interview: interview, text: debrief.question.compared), debrief)
    }
    twins = Dictionary(debriefs) { _, last in last }
  }

  mutating func add(_ notes: FieldNotes) {
    for question in notes.questions where !question.text.isEmpty {
      let twin = twins[Twin(interview: notes.interview, text: question.text.compared)]
      if let twin { told.insert(twin.id.raw) }
      let card = cards[question.text.compared] ?? twin.flatMap { cardsOfDebriefs[$0.id.raw] }
      add(
        question.text,
        .notes(notes),
        interview: notes.interview,
        at: notes.takenAt,
        competency: question.competency ?? card?.competency ?? twin?.competencies.first,
        score: question.score,
        card: card
      )
    }
  }

  mutating func add(_ debrief: Debrief) {
    let card = cardsOfDebriefs[debrief.id.raw] ?? cards[debrief.question.compared]
    guard !debrief.question.isEmpty, !told.contains(debrief.id.raw) else { return }
    add(
      debrief.question,
      .debrief(debrief),
      interview: debrief.interview,
      at: debrief.writtenAt,
      competency: card?.competency ?? debrief.competencies.first,
      card: card
    )
  }

  /// Adds a card that belongs to none of the questions before.
  ///
  /// Cards from the bank, facts and stories are left out, because nobody asked them.
  mutating func add(_ card: QuestionCard) {
    let unasked: [CardSort] = [.family, .fact, .story, .learning]
    guard !taken.contains(card.id.raw), card.sort.map(unasked.contains) != true else { return }
    let notes = card.source.flatMap { journal[Identifier<FieldNotes>($0)] }
    add(
      card.question,
      .card(card),
      interview: notes?.interview ?? card.source.map { Identifier($0) },
      at: card.addedAt,
      competency: card.competency,
      card: card
    )
  }

  private mutating func add(
    _ text: String,
    _ origin: LoggedQuestion.Origin,
    interview: Identifier<Interview>?,
    at moment: Date,
    competency: String?,
    score: Int? = nil,
    card: QuestionCard?
  ) {
    if let card { taken.insert(card.id.raw) }
    let interview = journal[interview]
    questions.append(
      LoggedQuestion(
        text: text,
        origin: origin,
        interview: interview,
        day: interview?.day ?? Day(moment, in: zone),
        notedAt: moment,
        competency: competency,
        score: score,
        card: card
      )
    )
  }
}

extension String {
  /// The text for comparing questions, without case and punctuation.
  fileprivate var compared: String {
    lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
