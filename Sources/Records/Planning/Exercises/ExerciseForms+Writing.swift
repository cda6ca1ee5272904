extension ExerciseForms {
  static let expressiveWriting = ExerciseForm(
    WritingSession.fields,
    of: \.writing,
    existing: { writing, _ in WritingSession(writing, isKnown: true) }
  ) { journal, context, surroundings in
    WritingSession(
      journal.newSession(context.newID(surroundings), in: context.recovery, surroundings),
      isKnown: false
    )
  } save: { session, _, _ in
    [.save(session.kept)]
  }
}
