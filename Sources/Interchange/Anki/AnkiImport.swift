import Foundation
import Records

/// Brings notes of Anki into a journal as questions to practise.
///
/// Pure: the same file, journal, choices and surroundings give the same plan. A note is known by the
/// name Anki gave it, else by its question. Empty places are filled; what stands there stays, unless
/// the person says otherwise.
struct AnkiImport {
  let file: AnkiFile
  let choices: ImportChoices
  let surroundings: Surroundings

  func plan(for journal: Journal) -> ImportPlan {
    var known = KnownCards(journal)
    let rows = file.notes.map { plan($0, &known) }
    return ImportPlan(
      sort: .questions,
      rows: rows,
      notes: file.remarks,
      changes: known.changed.map { .save($0, as: .imported) }
    )
  }

  private func plan(_ note: ReadNote, _ known: inout KnownCards) -> PlannedRow {
    var notices: [Phrase] = []
    if note.hasMedia { notices.append("Pictures and sounds stay in Anki.") }
    if let reason = note.reasonToLeave { return planned(.leave, note, notices + [reason], nil) }
    if choices.excluded.contains(note.line) { return planned(.exclude, note, notices, nil) }
    guard let card = known.card(of: note) else {
      let card = filled(blank(note), note, isNew: true)
      known.put(card)
      return planned(.add, note, notices, card)
    }
    // What the bank or a story says is not for a file to change.
    guard card.family == nil, card.sort != .story else {
      return planned(.same, note, notices, card)
    }
    let filled = filled(card, note, isNew: false)
    if filled.answer != note.answer, !note.answer.isEmpty {
      notices.append("The file has another answer. Yours stays.")
    }
    guard filled != card else { return planned(.same, note, notices, card) }
    known.put(filled)
    return planned(.update, note, notices, filled)
  }

  private func filled(_ card: QuestionCard, _ note: ReadNote, isNew: Bool) -> QuestionCard {
    var card = card
    let tags = CardTags(note.tags)
    if choices.takesOver || card.answer.isEmpty, !note.answer.isEmpty { card.answer = note.answer }
    if choices.takesOver { card.question = note.question }
    if card.guid.isEmpty, note.guid != card.id.description { card.guid = note.guid }
    if isNew { card.sort = tags.sort }
    card.competency = card.competency ?? tags.competency
    card.labels += tags.labels.filter { tag in !card.labels.contains { $0.asTag == tag } }
    return card
  }

  /// Filed at this moment, with a millisecond a line, so that the order of the file is kept.
  private func blank(_ note: ReadNote) -> QuestionCard {
    let before = Double((file.notes.last?.line ?? 0) - note.line) / 1000
    return QuestionCard(
      id: surroundings.newID(),
      addedAt: surroundings.now.addingTimeInterval(-before),
      question: note.question
    )
  }

  private func planned(
    _ verb: PlannedRow.Verb,
    _ note: ReadNote,
    _ notices: [Phrase],
    _ card: QuestionCard?
  ) -> PlannedRow {
    PlannedRow(
      line: note.line,
      verb: verb,
      name: card?.question ?? note.question,
      record: card?.reference,
      notices: notices
    )
  }
}

/// The cards there are, found by what Anki knows them by, or by their question.
private struct KnownCards {
  private var cards: [Identifier<QuestionCard>: QuestionCard] = [:]
  private var byGUID: [String: Identifier<QuestionCard>] = [:]
  private var byQuestion: [String: Identifier<QuestionCard>] = [:]
  private var order: [Identifier<QuestionCard>] = []
  private var touched: Set<Identifier<QuestionCard>> = []

  init(_ journal: Journal) {
    for card in journal.shelf(QuestionCard.self) { note(card) }
  }

  /// Those that are new or became another, in the order they came.
  var changed: [QuestionCard] { order.compactMap { cards[$0] } }

  func card(of note: ReadNote) -> QuestionCard? {
    if let id = byGUID[note.guid] { return cards[id] }
    guard let card = byQuestion[note.question.asCompared].flatMap({ cards[$0] }) else { return nil }
    // Two names in Anki are two notes, whatever they ask.
    let isOther = !note.guid.isEmpty && !card.guid.isEmpty && card.guid != note.guid
    return isOther ? nil : card
  }

  mutating func put(_ card: QuestionCard) {
    if touched.insert(card.id).inserted { order.append(card.id) }
    note(card)
  }

  private mutating func note(_ card: QuestionCard) {
    cards[card.id] = card
    byGUID[card.id.description] = card.id
    if !card.guid.isEmpty { byGUID[card.guid] = card.id }
    byQuestion[card.question.asCompared] = byQuestion[card.question.asCompared] ?? card.id
  }
}

extension String {
  /// Without case and with single spaces; its signs stay, since C, C++ and C# are three languages.
  fileprivate var asCompared: String { onOneLine.lowercased() }
}

/// What tags say of a question: what it is about, its kind, and words of the person's own.
private struct CardTags {
  private(set) var competency: String?
  private(set) var sort = CardSort.own
  private(set) var labels: [String] = []

  init(_ tags: [String]) {
    for tag in tags where tag != "rebound" {
      let name = tag.hasPrefix("competency::") ? String(tag.dropFirst(12)) : tag
      let kind = tag.hasPrefix("kind::") ? String(tag.dropFirst(6)) : nil
      if Guidance.competency(name) != nil {
        competency = competency ?? name
      } else if let kind {
        sort = CardSort.chosen.first { $0.rawValue == kind } ?? sort
      } else if !labels.contains(tag) {
        labels.append(tag)
      }
    }
  }
}
