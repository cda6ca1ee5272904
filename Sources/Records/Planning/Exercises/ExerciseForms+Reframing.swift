extension ExerciseForms {
  static let thoughtRecord = ExerciseForm(
    ThoughtForm.fields,
    of: { $0.thought },
    existing: { thought, journal in
      let new = Prediction(id: Identifier(thought.id.raw), writtenAt: thought.writtenAt)
      return ThoughtForm(thought: thought, prediction: journal.prediction(of: thought.id) ?? new)
    }
  ) { _, context, surroundings in
    var thought: ThoughtRecord = context.blank(surroundings)
    return ThoughtForm(
      thought: thought,
      prediction: Prediction(id: surroundings.newID(), writtenAt: surroundings.now)
    )
  } save: { form, journal, surroundings in
    journal.changes(saving: form, surroundings)
  }

  static let prediction = ExerciseForm.of(Prediction.self) { prediction, journal, surroundings in
    [.save(prediction)] + journal.changes(reminding: prediction, surroundings)
  }

  static let explanationDials = ExerciseForm.of(ExplanationDials.self) {
    record,
    journal,
    surroundings in
    [.save(record)]
      + journal.changes(
        planning: record.act,
        on: nil,
        from: record,
        recovery: record.recovery,
        surroundings
      )
  }

  static let setbackPlan = ExerciseForm(SetbackPlan.self) { _, context, surroundings in
    var plan: SetbackPlan = context.blank(surroundings)
    plan.interview = context.interview
    return plan
  }

  static let priorities = ExerciseForm(Priorities.self) { journal, context, surroundings in
    var priorities: Priorities = context.blank(surroundings)
    guard let last = journal.priorities else { return priorities }
    priorities.mustHaves = last.mustHaves
    priorities.niceToHaves = last.niceToHaves
    priorities.dealBreakers = last.dealBreakers
    priorities.strengths = last.strengths
    priorities.hopes = last.hopes
    priorities.first = last.first
    return priorities
  } save: { priorities, journal, surroundings in
    let title =
      priorities.reviewOn == nil
      ? "" : Speaker.current.say("Review what you are looking for")
    return [.save(priorities)]
      + journal.changes(
        planning: title,
        on: priorities.reviewOn,
        from: priorities,
        recovery: priorities.recovery,
        asReminder: true,
        surroundings
      )
  }

  /// Takes along what the person said they are looking for, the last time they were asked: the job
  /// is judged by that list, which may change later.
  static let fitReview = ExerciseForm(FitReview.self) { journal, context, surroundings in
    var review: FitReview = context.blank(surroundings)
    let application = journal[context.recovery].flatMap { journal.rejections(of: $0).last }?
      .application
    review.application = context.application ?? application?.id
    review.wanted = journal[review.application]?.wanted
    if let known = journal.priorities {
      review.mustHaves = known.mustHaves
      review.niceToHaves = known.niceToHaves
      review.dealBreakers = known.dealBreakers
    }
    return review
  } save: { review, journal, surroundings in
    let title = review.reviewOn == nil ? "" : Speaker.current.say("Review your goals and the fit")
    return [.save(review)]
      + journal.changes(
        planning: title,
        on: review.reviewOn,
        from: review,
        recovery: review.recovery,
        surroundings
      )
  }
}
