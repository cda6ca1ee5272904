import Records

/// Field notes as they are asked: which parts, what is typed so far, what is to mend.
struct FieldNotesForm: Sendable {
  let visit: Visit
  let interview: Interview
  let state: FieldNotesState
  let notes: FieldNotes
  /// The change that was brought along, where there was one.
  let change: Lesson?
  /// The learning goal that was brought along, where there was one.
  let goal: Goal?
  /// The revision what is typed was begun over; 0 for new notes.
  private(set) var revision: Int
  var draft: Draft
  /// The draft without suggestions that nobody took.
  private(set) var given: Draft
  var rows: Int
  /// Nil for all parts at once.
  var part: FieldNotesPart?
  var problems: Problems = .none

  init(visit: Visit, interview: Interview) {
    let (journal, surroundings) = (visit.journal, visit.surroundings)
    self.visit = visit
    self.interview = interview
    state = journal.fieldNotesState(of: interview, surroundings)
    let notes =
      state.notes
      ?? FieldNotes(id: surroundings.newID(), interview: interview.id, takenAt: surroundings.now)
    self.notes = notes
    revision = journal.revision(of: notes.id.raw)
    let brought = journal.brought(to: interview)
    change = journal[notes.lesson] ?? brought.change
    goal = journal[notes.goal] ?? brought.goal
    rows = max(4, notes.questions.count + 2)
    var draft = FieldNotes.fields.draft(of: notes)
    for (row, question) in notes.questions.enumerated() {
      for (name, text) in AskedQuestion.fields.draft(of: question).values {
        draft[FieldNotesForm.name(name, row)] = text
      }
    }
    self.draft = draft
    given = draft
  }

  var isNew: Bool { state.notes == nil }

  /// What was noted before the answer stays as it was.
  var isLocked: Bool {
    if case .locked = state { return true }
    return false
  }

  var isLate: Bool {
    if case .late = state { return true }
    return false
  }

  // MARK: - Parts

  /// The parts there are: nobody guesses what is known or where scales are off, and no change was
  /// brought where there is none.
  var parts: [FieldNotesPart] {
    FieldNotesPart.allCases.filter { part in
      switch part {
      case .guess: !isLate && (isLocked || Scales.current != .off)
      case .change: change != nil
      case .goal: goal != nil
      default: true
      }
    }
  }

  /// A part there is; nil for all of them.
  func part(named name: String) -> FieldNotesPart? { parts.first { $0.rawValue == name } }

  /// The parts this page shows.
  var shown: [FieldNotesPart] { part.map { [$0] } ?? parts }

  func part(after part: FieldNotesPart) -> FieldNotesPart? {
    parts.firstIndex(of: part).flatMap { parts.indices.contains($0 + 1) ? parts[$0 + 1] : nil }
  }

  func part(before part: FieldNotesPart) -> FieldNotesPart? {
    parts.firstIndex(of: part).flatMap { $0 > 0 ? parts[$0 - 1] : nil }
  }

  // MARK: - Names

  static func name(_ field: String, _ row: Int) -> String { "\(field)-\(row + 1)" }

  static func names(ofRow row: Int) -> [String] {
    AskedQuestion.fields.fields.filter(\.control.isAsked).map { name($0.name, row) }
  }

  /// The plain fields asked here.
  var names: [String] { shown.flatMap(names(of:)) }

  private func names(of part: FieldNotesPart) -> [String] {
    switch part {
    case .guess: isLocked ? [] : ["prediction"]
    case .counted: isLocked ? [] : FieldNotes.itemNames
    case .words: ["went-well", "replay", "outside-control"]
    case .change: ["tried"]
    case .goal: ["practised", "sign-seen"]
    case .questions: []
    }
  }

  var asksQuestions: Bool { shown.contains(.questions) }

  // MARK: - What was typed

  /// What a form sends for the parts shown.
  func typed(_ form: Form) -> Draft {
    let rowNames = (0..<rows(form)).flatMap { row in
      FieldNotesForm.names(ofRow: row) + [FieldNotesForm.name("practise", row)]
    }
    return form.draft(of: names + (asksQuestions ? rowNames : []))
  }

  /// The names of everything that is asked here, rows included.
  var allNames: [String] {
    let form = Form()
    return Array(typed(form).values.keys)
  }

  mutating func take(_ form: Form) {
    rows = rows(form)
    revision = form.number("revision", in: 0...Int.max) ?? revision
    for (name, text) in typed(form).values { draft.values[name] = text }
    given = draft
  }

  /// Fills in a competency that was suggested, as "3:teamwork" says it.
  mutating func takeSuggestion(_ taken: String) {
    let parts = taken.split(separator: ":")
    guard parts.count == 2, let row = Int(parts[0]), (1...rows).contains(row),
      let competency = Guidance.competency(String(parts[1]))
    else { return }
    draft[FieldNotesForm.name("competency", row - 1)] = competency.id
  }

  /// Takes up what was typed before and not saved.
  mutating func restore(_ kept: HalfWritten) {
    revision = kept.revision ?? revision
    draft = draft.with(kept)
    given = draft
    while rows < 60, FieldNotesForm.names(ofRow: rows).contains(where: { !draft[$0].isEmpty }) {
      rows += 1
    }
  }

  private func rows(_ form: Form) -> Int { form.number("rows", in: 1...60) ?? rows }
}

/// A part of the field notes: all of them on one page, or one at a time.
enum FieldNotesPart: String, CaseIterable {
  case guess, questions, counted, words, change, goal

  var title: Phrase {
    switch self {
    case .guess: "Your guess"
    case .questions: "What they asked"
    case .counted: "What you could count"
    case .words: "In your words"
    case .change: "Your change"
    case .goal: "Your learning goal"
    }
  }
}
