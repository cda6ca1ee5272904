import Foundation
import Journaling
import Records

/// A walk that was left unfinished.
struct LeftWalk {
  let key: DraftKey
  let savedAt: Date
  var kept: KeptExercise
}

/// Keeps half-written walks under the same names as the pages do.
struct WalkDrafts {
  let keeper: JournalKeeper

  /// The half-written walks with this ID, newest first.
  func halfWritten(_ exercise: String) async throws -> [LeftWalk] {
    try await keeper.drafts().filter { $0.key.form == KeptExercise.form(exercise) }
      .sorted { $0.savedAt > $1.savedAt }
      .compactMap { draft in
        KeptExercise(payload: draft.payload).map {
          LeftWalk(key: draft.key, savedAt: draft.savedAt, kept: $0)
        }
      }
  }

  /// The unsaved field notes of an interview: `blank` with what was typed.
  func halfWritten(
    notesOf interview: Identifier<Interview>,
    over blank: KeptExercise
  ) async throws -> LeftWalk? {
    let key = DraftKey.fieldNotes(interview)
    guard let draft = try await keeper.draft(key),
      let typed = HalfWritten(payload: draft.payload)
    else { return nil }
    var kept = blank
    kept.begunAt = nil
    kept.context.revision = typed.revision ?? kept.context.revision
    kept.draft.values.merge(FieldNotesRows.asLines(typed.values, over: blank.draft)) { $1 }
    return LeftWalk(key: key, savedAt: draft.savedAt, kept: kept)
  }

  /// Keeps a walk, merged with what pages wrote into the same draft in the meantime.
  ///
  /// - Parameter given: the draft as this walk last read or wrote it.
  /// - Returns: the walk as kept, and the fields in which both texts were kept.
  func keep(
    _ kept: KeptExercise,
    given: Draft,
    as key: DraftKey,
    _ fields: [FieldInfo]
  ) async throws -> (kept: KeptExercise, keptTwice: [String]) {
    let mine = WalkedDraft(kept: kept, given: given, fields: fields)
    return try await keeper.change(key) { payload in
      let joined =
        switch key.form {
        case FieldNotes.keptForm: try mine.notes(over: payload)
        // The page keeps only what was typed for an answer, so this does the same.
        case PracticeReview.keptForm: try mine.answer(over: payload)
        default: try mine.walk(over: payload)
        }
      return (joined.payload, (joined.kept, joined.keptTwice))
    }
  }
}

/// A walk about to be kept, with what was typed in the terminal since its draft was last read.
private struct WalkedDraft: Sendable {
  let kept: KeptExercise
  let given: Draft
  let fields: [FieldInfo]

  typealias Joined = (payload: Data, kept: KeptExercise, keptTwice: [String])

  private var givenTexts: GivenTexts { GivenTexts(given, Array(given.values.keys)) }

  func walk(over payload: Data?) throws -> Joined {
    var joined = kept
    var twice: [String] = []
    if let standing = payload.flatMap(KeptExercise.init) {
      joined.draft = standing.draft
      twice = joined.draft.take(kept.draft, given: givenTexts) { fields.isProse($0) }
    }
    return (try joined.payload, joined, twice)
  }

  func answer(over payload: Data?) throws -> Joined {
    var half = HalfWritten(values: kept.draft.values)
    var twice: [String] = []
    if let standing = payload.flatMap(HalfWritten.init) {
      half = standing
      twice = half.take(kept.draft, given: givenTexts, over: nil) { fields.isProse($0) }
    }
    var joined = kept
    joined.draft = kept.draft.with(half)
    return (try half.payload, joined, twice)
  }

  /// What was typed in the format the page uses for field notes, with one row for each question.
  func notes(over payload: Data?) throws -> Joined {
    var half = payload.flatMap(HalfWritten.init) ?? HalfWritten()
    let known = FieldNotesRows.asRows(typed(given), over: [:])
    let rows = FieldNotesRows.asRows(typed(kept.draft), over: known)
    let sent = rows.filter { $0.value != known[$0.key] }
    let twice = half.take(
      Draft(sent),
      given: GivenTexts(Draft(known), Array(known.keys)),
      over: kept.context.revision
    ) {
      fields.isProse($0) || $0.hasPrefix("question-")
    }
    var joined = kept
    let lines = FieldNotesRows.asLines(half.values, over: kept.begun)
    joined.draft = Draft(kept.begun.values.merging(lines) { $1 })
    return (try half.payload, joined, twice)
  }

  private func typed(_ draft: Draft) -> [String: String] {
    draft.values.filter { $0.value != kept.begun[$0.key] }
  }
}

extension DraftKey {
  /// The key the page keeps them under, so that two windows with the same notes share a draft.
  static func fieldNotes(_ interview: Identifier<Interview>) -> DraftKey {
    DraftKey(form: FieldNotes.keptForm, tab: interview.description)
  }

  static func answer(to card: QuestionCard) -> DraftKey {
    DraftKey(form: PracticeReview.keptForm, tab: card.id.description)
  }

  static func exercise(_ name: String, _ tab: String) -> DraftKey {
    DraftKey(form: KeptExercise.form(name), tab: tab)
  }
}

/// Converts the questions of field notes between rows on the page and lines in a terminal.
enum FieldNotesRows {
  private static let most = 60

  /// What a page kept, by field, with its rows of questions joined into lines.
  static func asLines(_ typed: [String: String], over begun: Draft) -> [String: String] {
    var values = typed.filter { row(of: $0.key) == nil }
    guard typed.keys.contains(where: { $0.hasPrefix("question-") }) else { return values }
    let known = begun.list("questions")
    let lines = (0..<most).map { index in
      typed["question-\(index + 1)"] ?? (known.indices.contains(index) ? known[index] : "")
    }
    values["questions"] = lines.filter { !$0.trimmed.isEmpty }.joined(separator: "\n")
    return values
  }

  /// The same with its questions in rows; what else a row says stays.
  static func asRows(_ typed: [String: String], over before: [String: String]) -> [String: String] {
    var rows = before
    rows.merge(typed) { $1 }
    guard let lines = rows.removeValue(forKey: "questions")?.textLines else { return rows }
    for index in 0..<most {
      // An empty row removes the question that was there.
      let isKnown = rows["question-\(index + 1)"] != nil || lines.indices.contains(index)
      rows["question-\(index + 1)"] =
        isKnown ? (lines.indices.contains(index) ? lines[index] : "") : nil
    }
    return rows
  }

  /// The number at the end of a row's name, as in "competency-3".
  private static func row(of name: String) -> Int? {
    guard let dash = name.lastIndex(of: "-"),
      ["question", "competency", "score", "practise"].contains(String(name[..<dash]))
    else { return nil }
    return Int(name[name.index(after: dash)...])
  }
}
