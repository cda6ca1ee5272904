extension Journal {
  /// The lessons that came of an answer, oldest first: somebody may say two things worth keeping.
  package func lessons(from request: AdviceRequest) -> [Lesson] { lessons(from: request.id.raw) }

  /// Keeps what somebody takes from an answer as a lesson; saying it again changes that lesson's sort.
  ///
  /// - Throws: `Problems` where there is nothing to keep yet.
  package func changes(
    keeping request: AdviceRequest,
    as sort: LessonSort,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    guard !request.take.isEmpty else {
      throw Problems("take", "A line about what you take from it, and it can be kept.")
    }
    guard var known = lessons(from: request).first(where: { $0.text == request.take }) else {
      return [.save(lesson(request.take, sort, from: request, surroundings))]
    }
    known.sort = sort
    return [.save(known)]
  }

  /// Keeps another line of an answer as a lesson of its own; each is kept once.
  ///
  /// - Throws: `Problems` where there is nothing to keep.
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
  /// The lessons that came of what somebody wrote back, oldest first.
  package func lessons(from message: Message) -> [Lesson] { lessons(from: message.id.raw) }

  /// Keeps a line of a reply as a lesson; one reply may hold several, and each is kept once.
  ///
  /// - Throws: `Problems` where there is nothing to keep.
  package func changes(
    keeping words: String,
    as sort: LessonSort,
    from message: Message,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    var lesson = Lesson(
      id: surroundings.newID(),
      learnedAt: surroundings.now,
      sort: sort,
      text: ""
    )
    lesson.recovery = message.recovery
    lesson.application = message.application
    lesson.source = message.id.raw
    return try changes(keeping: words, in: lesson)
  }

  private func lessons(from source: RecordID) -> [Lesson] {
    records(Lesson.self, mentioning: source).filter { $0.source == source }
  }

  /// A line somebody wrote, as the text of a lesson that is new.
  private func changes(keeping words: String, in lesson: Lesson) throws(Problems) -> [Change] {
    guard !words.trimmed.isEmpty else {
      throw Problems("lesson", "A line of what they wrote, and it can be kept.")
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
  /// What was asked or answered has been.
  ///
  /// - Throws: `Problems` for a day that is still to come.
  package func past(on today: Day) throws(Problems) -> AdviceRequest {
    var problems: [Problem] = []
    if let askedOn, askedOn > today { problems.append(Problem("asked-on", "A day up to today.")) }
    if let answeredOn, answeredOn > today {
      problems.append(Problem("answered-on", "A day up to today."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return self
  }
}
