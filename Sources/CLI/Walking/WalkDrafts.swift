import Applications
import Foundation
import Journaling
import Planning
import Records
import Skills
import Wording

/// A walk that was left half-way.
struct HalfWritten {
  let key: DraftKey
  let savedAt: Date
  var kept: KeptExercise
}

/// Where half-written walks are kept: beside those of the pages, under the same names.
struct WalkDrafts {
  let keeper: JournalKeeper

  /// The half-written walks of this name, newest first.
  func halfWritten(_ exercise: String) async throws -> [HalfWritten] {
    try await keeper.drafts().filter { $0.key.form == KeptExercise.form(exercise) }
      .sorted { $0.savedAt > $1.savedAt }
      .compactMap { draft in
        KeptExercise(payload: draft.payload).map {
          HalfWritten(key: draft.key, savedAt: draft.savedAt, kept: $0)
        }
      }
  }

  /// What was typed of the field notes of an interview and not saved: `blank` with it.
  func halfWritten(
    notesOf interview: Identifier<Interview>,
    over blank: KeptExercise
  ) async throws -> HalfWritten? {
    let key = DraftKey.fieldNotes(interview)
    guard let draft = try await keeper.draft(key),
      let typed = KeptFieldNotes(payload: draft.payload)
    else { return nil }
    var kept = blank
    kept.begunAt = nil
    kept.context.revision = typed.revision ?? kept.context.revision
    kept.draft.values.merge(FieldNotesRows.asLines(typed.values, over: blank.draft)) { $1 }
    return HalfWritten(key: key, savedAt: draft.savedAt, kept: kept)
  }

  func keep(_ kept: KeptExercise, as key: DraftKey, at now: Date) async throws {
    let payload =
      switch key.form {
      case KeptFieldNotes.form: try await rows(of: kept, key).payload
      // As the page keeps an answer: what was typed, and nothing else.
      case PracticeReview.keptForm: try JSONEncoder().encode(kept.draft)
      default: try kept.payload
      }
    try await keeper.keep(KeptDraft(key: key, savedAt: now, payload: payload))
  }

  /// As the page keeps field notes: what was typed, each question in a row of its own.
  private func rows(of kept: KeptExercise, _ key: DraftKey) async throws -> KeptFieldNotes {
    let before = try await keeper.draft(key).flatMap { KeptFieldNotes(payload: $0.payload) }
    let typed = kept.draft.values.filter { $0.value != kept.begun[$0.key] }
    return KeptFieldNotes(
      values: FieldNotesRows.asRows(typed, over: before?.values ?? [:]),
      revision: kept.context.revision
    )
  }
}

extension DraftKey {
  /// The name the page keeps them under: two windows with the same notes are the same notes.
  static func fieldNotes(_ interview: Identifier<Interview>) -> DraftKey {
    DraftKey(form: KeptFieldNotes.form, tab: interview.description)
  }

  static func answer(to card: QuestionCard) -> DraftKey {
    DraftKey(form: PracticeReview.keptForm, tab: card.id.description)
  }

  static func exercise(_ name: String, _ tab: String) -> DraftKey {
    DraftKey(form: KeptExercise.form(name), tab: tab)
  }
}

/// The questions of field notes: rows on the page, lines in a terminal.
enum FieldNotesRows {
  private static let most = 60

  /// What a page kept, by field: its rows of questions joined to lines.
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

  /// The same with its questions in rows; what a row says beside its question stays.
  static func asRows(_ typed: [String: String], over before: [String: String]) -> [String: String] {
    var rows = before
    rows.merge(typed) { $1 }
    guard let lines = rows.removeValue(forKey: "questions")?.textLines else { return rows }
    for index in 0..<most {
      // An empty row takes back the question that stood there.
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
