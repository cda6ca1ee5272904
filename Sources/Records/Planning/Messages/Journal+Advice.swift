extension Journal {
  /// The lessons that came from an answer, oldest first; one answer can hold several.
  package func lessons(from request: AdviceRequest) -> [Lesson] { lessons(from: request.id.raw) }

  /// Saves what somebody takes from an answer as a lesson; saving it again changes whether it is
  /// something to keep or to change.
  ///
  /// - Throws: `Problems` if there is nothing to save yet.
  package func changes(
    keeping request: AdviceRequest,
    as sort: LessonSort,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    guard !request.take.isEmpty else {
      throw Problems("take", "To save a lesson, write a line about what you learned from it.")
    }
    guard var known = lessons(from: request).first(where: { $0.text == request.take }) else {
      return [.save(lesson(request.take, sort, from: request, surroundings))]
    }
    known.sort = sort
    return [.save(known)]
  }

  /// Saves another line of an answer as its own lesson, once.
  ///
  /// - Throws: `Problems` if there is nothing to save.
  package func changes(
    keeping words: String,
    as sort: LessonSort,
    from request: AdviceRequest,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    try changes(keeping: words, in: lesson("", sort, from: request, surroundings))
  }

  private func lesson(
    _ text: String,
    _ sort: LessonSort,
    from request: AdviceRequest,
    _ surroundings: Surroundings
  ) -> Lesson {
    var lesson = Lesson(
      id: surroundings.newID(),
      learnedAt: surroundings.now,
      sort: sort,
      text: text
    )
    lesson.recovery = request.recovery
    lesson.application = request.application
    lesson.source = request.id.raw
    return lesson
  }
}

extension Journal {
  /// The lessons that came from a reply, oldest first.
  package func lessons(from message: Message) -> [Lesson] { lessons(from: message.id.raw) }

  /// Saves a line of a reply as a lesson, once; one reply can give several.
  ///
  /// - Throws: `Problems` if there is nothing to save.
  package func changes(
    keeping words: String,
    as sort: LessonSort,
    from message: Message,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    var lesson = Lesson(id: surroundings.newID(), learnedAt: surroundings.now, sort: sort, text: "")
    lesson.recovery = message.recovery
    lesson.application = message.application
    lesson.source = message.id.raw
    return try changes(keeping: words, in: lesson)
  }

  private func lessons(from source: RecordID) -> [Lesson] {
    records(Lesson.self, mentioning: source).filter { $0.source == source }
  }

  /// Saves a line somebody wrote as the text of a new lesson.
  private func changes(keeping words: String, in lesson: Lesson) throws(Problems) -> [Change] {
    guard !words.trimmed.isEmpty else {
      throw Problems("lesson", "To save it, write a line of what they wrote.")
    }
    let kept: Lesson
    do {
      kept = try Lesson.fields.fill(lesson, from: Draft(["text": words]))
    } catch {
      throw Problems(error.list.map { Problem("lesson", $0.message) })
    }
    let known = lesson.source.map { lessons(from: $0) } ?? []
    return known.contains { $0.sort == kept.sort && $0.text == kept.text } ? [] : [.save(kept)]
  }
}

extension AdviceRequest {
  /// The request, if the days it was asked and answered are not in the future.
  ///
  /// - Throws: `Problems` for a day after today.
  package func past(on today: Day) throws(Problems) -> AdviceRequest {
    var problems: [Problem] = []
    if let askedOn, askedOn > today {
      problems.append(Problem("asked-on", "Enter today or an earlier date."))
    }
    if let answeredOn, answeredOn > today {
      problems.append(Problem("answered-on", "Enter today or an earlier date."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return self
  }
}
