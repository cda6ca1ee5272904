import Foundation

/// Forms for records that have a page of their own, used where they are asked prompt by prompt.
extension ExerciseForms {
  static let fieldNotes = ExerciseForm(
    FieldNotes.fieldsWithQuestions,
    of: { $0 },
    existing: { notes, _ in notes }
  ) { journal, context, surroundings in
    let interview = journal.interview(toNote: context, surroundings)
    let blank = FieldNotes(
      id: context.newID(surroundings),
      interview: interview?.id ?? surroundings.newID(),
      takenAt: surroundings.now
    )
    return interview.flatMap { journal.fieldNotes(of: $0.id) } ?? blank
  } save: { notes, journal, _ throws(Problems) in
    guard let interview = journal[notes.interview] else {
      throw Problems("interview", "Field notes belong to an interview. Add an interview first.")
    }
    var notes = notes
    let brought = journal.brought(to: interview)
    if notes.tried != nil, notes.lesson == nil { notes.lesson = brought.change?.id }
    if notes.practised != nil || notes.signSeen != nil, notes.goal == nil {
      notes.goal = brought.goal?.id
    }
    return journal.changes(saving: notes)
  }

  /// A check-in, with its day and time.
  package static let checkIn = ExerciseForm(
    CheckInForm.fields,
    of: { $0.checkIn },
    existing: { checkIn, journal in
      let zone = TimeZone(identifier: journal.preferences(zone: .gmt).zone)
      return CheckInForm(checkIn, in: zone ?? .gmt)
    }
  ) { _, context, surroundings in
    CheckInForm(context.blank(surroundings), in: surroundings.zone)
  } save: { form, _, surroundings throws(Problems) in
    [.save(try form.dated(surroundings))]
  }

  /// A story that a person writes down.
  package static let story = ExerciseForm.of(Story.self)

  /// A question that a person adds.
  package static let question = ExerciseForm.of(QuestionCard.self)

  /// Something a person can do.
  package static let skill = ExerciseForm.of(Skill.self)

  /// The answer to one question.
  package static func answer(to card: QuestionCard) -> ExerciseForm {
    ExerciseForm(
      PracticeReview.self,
      make: { journal, context, surroundings in
        var review = PracticeReview(
          id: context.newID(surroundings),
          card: card.id,
          reviewedAt: surroundings.now
        )
        review.wording = card.wording(after: journal.reviews(of: card).count)
        return review
      },
      save: { review, _, _ in [.save(review.scored)] }
    )
  }

  /// A lesson that a person adds directly.
  package static let lesson = ExerciseForm(
    Lesson.fieldsWithSort,
    of: { $0 },
    existing: { lesson, _ in lesson }
  ) { _, context, surroundings in
    context.blank(surroundings)
  } save: { lesson, _, _ in
    [.save(lesson)]
  }
}

extension Journal {
  /// The interview that field notes are about if none is named: the one before the recovery's
  /// rejection, or else the last one that is over, or else the next.
  package func interview(
    toNote context: ExerciseContext,
    _ surroundings: Surroundings
  ) -> Interview? {
    if let named = self[context.interview] { return named }
    if let recovery = self[context.recovery] { return interview(before: recovery) }
    let all = shelf(Interview.self)
    return all.last { !$0.isAhead(at: surroundings) } ?? all.first
  }
}
