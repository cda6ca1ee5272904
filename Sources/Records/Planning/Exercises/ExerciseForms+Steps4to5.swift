extension ExerciseForms {
  static let adviceRequest = ExerciseForm(AdviceRequest.self) { journal, context, surroundings in
    var request: AdviceRequest = context.blank(surroundings)
    let subject = journal.messageSubject(context)
    request.application = subject.application
    request.recipient = subject.recipient
    request.text = journal.filled("t5-advice", for: subject, surroundings)?.body ?? ""
    return request
  } save: { request, journal, surroundings in
    journal.changes(saving: request, surroundings)
  }

  static let message = ExerciseForm(Message.self) { journal, context, surroundings in
    var message = Message(
      id: context.newID(surroundings),
      writtenAt: surroundings.now,
      template: "t4-reply"
    )
    message.recovery = context.recovery
    let subject = journal.messageSubject(context)
    message.application = subject.application
    message.recipient = subject.recipient
    return message
  } save: { message, journal, surroundings in
    journal.changes(saving: message, surroundings)
  }

  static let coachSession = ExerciseForm.of(CoachSession.self) { session, journal, surroundings in
    let isAhead = session.day.map { $0 >= surroundings.today } ?? false
    let isPlanned = isAhead && session.heldOn == nil && session.heard.isEmpty
    let title: Phrase =
      session.person.isEmpty ? "Session with a coach or mentor" : "Session with \(session.person)"
    return [.save(session)]
      + journal.changes(
        planning: isPlanned ? Speaker.current.say(title) : "",
        on: session.day,
        from: session,
        recovery: session.recovery,
        surroundings
      )
  }

  static let skillSprint = ExerciseForm(
    SprintForm.fields,
    of: { $0.sprint },
    existing: { sprint, journal in
      SprintForm(
        sprint: sprint,
        resource: journal[sprint.resource]
          ?? LearningResource(id: Identifier(sprint.id.raw), addedAt: sprint.startedAt, title: "")
      )
    }
  ) { _, context, surroundings in
    SprintForm(
      sprint: context.blank(surroundings),
      resource: LearningResource(id: surroundings.newID(), addedAt: surroundings.now, title: "")
    )
  } save: { form, journal, surroundings in
    var sprint = form.sprint
    var changes: [Change] = []
    if !form.resource.title.isEmpty {
      let resource = form.resource.named(apartFrom: sprint, surroundings)
      sprint.resource = resource.id
      changes.append(.save(resource))
    }
    let title = sprint.reviewOn == nil ? "" : Speaker.current.say("Review “\(sprint.skill)”")
    return changes + [.save(sprint)]
      + journal.changes(
        planning: title,
        on: sprint.reviewOn,
        from: sprint,
        recovery: sprint.recovery,
        surroundings
      )
  }

  static let practice = ExerciseForm(PracticeReview.self) { journal, context, surroundings in
    let card = journal[context.recovery].flatMap {
      journal.records(QuestionCard.self, mentioning: $0.id.raw).last
    }
    return PracticeReview(
      id: context.newID(surroundings),
      card: card?.id ?? surroundings.newID(),
      reviewedAt: surroundings.now
    )
  }
}

extension LearningResource {
  /// Until it is saved, a new resource uses the sprint's ID; saving gives it one of its own, since
  /// no two records can share an ID.
  fileprivate func named(
    apartFrom sprint: SkillSprint,
    _ surroundings: Surroundings
  ) -> LearningResource {
    guard id.raw == sprint.id.raw else { return self }
    var resource = LearningResource(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      title: title
    )
    resource.sort = sort
    resource.link = link
    return resource
  }
}
