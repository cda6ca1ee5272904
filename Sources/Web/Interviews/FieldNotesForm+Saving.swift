import Applications
import Journaling
import Records
import Wording

extension FieldNotesForm {
  /// What was typed, joined with what another window saved of the same notes meanwhile.
  ///
  /// - Throws: an error of the store.
  func merged() async throws -> Merged {
    let opened = visit.form.value("revision", as: Int.self) ?? 0
    guard opened == 0, !isNew else { return try await visit.merging(notes, only: names) }
    let blank = FieldNotes(id: notes.id, interview: interview.id, takenAt: notes.takenAt)
    return FieldNotes.fields.merge(visit.form.draft(of: names), base: blank, theirs: notes)
  }

  /// The notes with what was typed, and the questions to make cards of.
  ///
  /// - Parameter plain: the draft of the plain fields, merged.
  /// - Returns: the notes as they are to be saved.
  /// - Throws: `Problems`, all of them at once.
  func written(
    _ plain: Draft
  ) throws(Problems) -> (notes: FieldNotes, practising: [AskedQuestion]) {
    var problems: [Problem] = []
    var written = notes
    do throws(Problems) {
      written = try FieldNotes.fields.fill(notes, from: plain)
    } catch {
      problems += error.list
    }
    var practising: [AskedQuestion] = []
    if asksQuestions {
      let rows = (0..<rows).map { row(at: $0) }
      problems += rows.flatMap(\.problems)
      written.questions = joined(rows.compactMap(\.question))
      practising = rows.filter(\.isPractised).compactMap(\.question)
    }
    guard problems.isEmpty else { throw Problems(problems) }
    if written.tried != nil, written.lesson == nil { written.lesson = change?.id }
    return (written, practising)
  }

  private struct Row {
    var question: AskedQuestion?
    var problems: [Problem] = []
    var isPractised = false
  }

  /// A row nobody wrote in is none.
  private func row(at index: Int) -> Row {
    let fields = AskedQuestion.fields.fields.map(\.name)
    var typed = Draft(
      Dictionary(
        uniqueKeysWithValues: fields.map { ($0, draft[FieldNotesForm.name($0, index)]) }
      )
    )
    // A locked score comes along by itself; without its question it is nothing.
    if isLocked, typed["question"].trimmed.isEmpty { typed["score"] = "" }
    guard !typed.isEmpty else { return Row() }
    var row = Row(isPractised: !draft[FieldNotesForm.name("practise", index)].isEmpty)
    do throws(Problems) {
      let question = try AskedQuestion.fields.fill(AskedQuestion(text: ""), from: typed)
      row.question = question.text.isEmpty ? nil : question
      if question.text.isEmpty {
        row.problems = [
          Problem(FieldNotesForm.name("question", index), "A few words of the question are enough.")
        ]
      }
    } catch {
      row.problems = error.list.map {
        Problem(FieldNotesForm.name($0.field, index), $0.message)
      }
    }
    return row
  }

  /// With the questions another window added since this form was opened: none gets lost.
  private func joined(_ mine: [AskedQuestion]) -> [AskedQuestion] {
    let opened = visit.form.value("revision", as: Int.self) ?? 0
    guard opened < visit.journal.revision(of: notes.id.raw) else { return mine }
    let texts = Set(mine.map(\.text))
    return mine + notes.questions.filter { !texts.contains($0.text) }
  }
}
