import Journaling
import Records

extension FieldNotesForm {
  /// The notes as they were when this form was opened.
  ///
  /// - Throws: an error of the store.
  func opened() async throws -> FieldNotes? {
    guard revision > 0 else {
      return FieldNotes(id: notes.id, interview: interview.id, takenAt: notes.takenAt)
    }
    return try await visit.keeper.record(notes.id.raw, at: revision) as? FieldNotes
  }

  /// What was typed, joined with what another window saved of the same notes meanwhile.
  func merged(over base: FieldNotes?, in journal: Journal) -> Merged {
    let typed = visit.form.draft(of: names)
    guard let base else { return Merged(draft: typed, keptTwice: []) }
    return FieldNotes.fields.merge(typed, base: base, theirs: standing(in: journal))
  }

  /// The notes there are by now: two windows that began them write the same ones.
  private func standing(in journal: Journal) -> FieldNotes {
    journal.fieldNotes(of: interview.id) ?? notes
  }

  /// The notes with what was typed, and the questions to make cards of.
  ///
  /// - Parameter base: the notes as they were when the form was opened.
  /// - Returns: the notes as they are to be saved.
  /// - Throws: `Problems`, all of them at once.
  func written(
    over base: FieldNotes?,
    in journal: Journal
  ) throws(Problems) -> (notes: FieldNotes, practising: [AskedQuestion]) {
    var problems: [Problem] = []
    var written = standing(in: journal)
    do throws(Problems) {
      written = try FieldNotes.fields.fill(written, from: merged(over: base, in: journal).draft)
    } catch {
      problems += error.list
    }
    var practising: [AskedQuestion] = []
    if asksQuestions {
      let rows = (0..<rows).map { row(at: $0) }
      problems += rows.flatMap(\.problems)
      written.questions = joined(rows.compactMap(\.question), in: journal)
      practising = rows.filter(\.isPractised).compactMap(\.question)
    }
    guard problems.isEmpty else { throw Problems(problems) }
    if written.tried != nil, written.lesson == nil { written.lesson = change?.id }
    let isGoalAnswered = written.practised != nil || written.signSeen != nil
    if isGoalAnswered, written.goal == nil { written.goal = goal?.id }
    return (written, practising)
  }

  private struct Row {
    var question: AskedQuestion?
    var problems: [Problem] = []
    var isPractised = false
  }

  /// A row nobody wrote in is none.
  private func row(at index: Int) -> Row {
    let fields = AskedQuestion.fields.names
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
  private func joined(_ mine: [AskedQuestion], in journal: Journal) -> [AskedQuestion] {
    let standing = standing(in: journal)
    guard revision < journal.revision(of: standing.id.raw) else { return mine }
    let texts = Set(mine.map(\.text))
    return mine + standing.questions.filter { !texts.contains($0.text) }
  }
}
