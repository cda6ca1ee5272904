extension FieldNotes {
  /// The field notes with their questions as lines, for whoever asks them one prompt at a time.
  ///
  /// The page asks each question in a row of its own, with what it was about and a score.
  package static let fieldsWithQuestions = FieldTable<FieldNotes>(
    FieldNotes.fields.fields + [askedQuestions]
  )

  private static let askedQuestions = Field<FieldNotes>(
    "questions",
    "What they asked",
    .lines(atMost: 20_000),
    about: .interview
  ) { notes in
    notes.questions.map(\.text).joined(separator: "\n")
  } write: { notes, typed in
    // A question that was there keeps what it was about, and its score.
    let known = notes.questions
    notes.questions = typed.textLines.map { line in
      known.first { $0.text == line } ?? AskedQuestion(text: line)
    }
    return typed.count <= 20_000 && notes.questions.allSatisfy { $0.text.count <= 1_000 }
  }
}
