import Foundation

/// Forms of records that have a page of their own, for whoever asks them prompt by prompt.
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
      throw Problems("interview", "Field notes belong to an interview, and none is written down.")
    }
    var notes = notes
    let brought = journal.brought(to: interview)
    if notes.tried != nil, notes.lesson == nil { notes.lesson = brought.change?.id }
    if notes.practised != nil || notes.signSeen != nil, notes.goal == nil {
      notes.goal = brought.goal?.id
    }
    return journal.changes(saving: notes)
  }

  /// A check-in with the day and the time it is for.
  package static let checkIn = ExerciseForm(
    CheckInForm.fields,
    of: { $0.checkIn },
    existing: { checkIn, journal in
      let zone = TimeZone(identifier: journal.preferences(zone: .gmt).zone)
      return CheckInForm(checkIn, in: zone ?? .gmt)
    }
  ) { _, context, surroundings in
    CheckInForm(
      CheckIn(id: context.newID(surroundings), takenAt: surroundings.now, day: surroundings.today),
      in: surroundings.zone
    )
  } save: { form, _, surroundings throws(Problems) in
    [.save(try form.dated(surroundings))]
  }

  /// A story that a person writes down.
  package static let story = ExerciseForm(
    Story.self,
    make: { _, context, surroundings in
      Story(id: context.newID(surroundings), addedAt: surroundings.now, title: "")
    }
  )

  /// A question of the person's own.
  package static let question = ExerciseForm(
    QuestionCard.self,
    make: { _, context, surroundings in
      var card = QuestionCard(
        id: context.newID(surroundings),
        addedAt: surroundings.now,
        question: ""
      )
      card.recovery = context.recovery
      return card
    }
  )

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

  /// Something a person can do.
  package static let skill = ExerciseForm(
    Skill.self,
    make: { _, context, surroundings in
      Skill(id: context.newID(surroundings), addedAt: surroundings.now, name: "")
    }
  )

  /// A lesson that a person writes down by hand.
  package static let lesson = ExerciseForm(
    Lesson.fieldsWithSort,
    of: { $0 },
    existing: { lesson, _ in lesson }
  ) { _, context, surroundings in
    Lesson(id: context.newID(surroundings), learnedAt: surroundings.now, sort: .keep, text: "")
  } save: { lesson, _, _ in
    [.save(lesson)]
  }
}

extension Journal {
  /// The interview field notes are about where nobody names another: the one before the no of a
  /// recovery, else the last that is over, else the next.
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
