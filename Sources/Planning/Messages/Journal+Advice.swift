package import Records
import Reflection
package import Wording

extension Journal {
  /// The lesson that came of an answer, where there is one.
  package func lesson(from request: AdviceRequest) -> Lesson? {
    records(Lesson.self, mentioning: request.id.raw).last { $0.source == request.id.raw }
  }

  /// Keeps what somebody takes from an answer as a lesson; saying it again changes that lesson.
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
    var lesson =
      lesson(from: request)
      ?? Lesson(
        id: surroundings.newID(),
        learnedAt: surroundings.now,
        sort: sort,
        text: request.take
      )
    lesson.sort = sort
    lesson.text = request.take
    lesson.recovery = request.recovery
    lesson.application = request.application
    lesson.source = request.id.raw
    return [.save(lesson)]
  }
}

extension Journal {
  /// The lessons that came of what somebody wrote back, oldest first.
  package func lessons(from message: Message) -> [Lesson] {
    records(Lesson.self, mentioning: message.id.raw).filter { $0.source == message.id.raw }
  }

  /// Keeps a line of a reply as a lesson; one reply may hold several, and each is kept once.
  ///
  /// - Throws: `Problems` where there is nothing to keep.
  package func changes(
    keeping words: String,
    as sort: LessonSort,
    from message: Message,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    guard !words.trimmed.isEmpty else {
      throw Problems("lesson", "A line of what they wrote, and it can be kept.")
    }
    var lesson = Lesson(
      id: surroundings.newID(),
      learnedAt: surroundings.now,
      sort: sort,
      text: ""
    )
    lesson.recovery = message.recovery
    lesson.application = message.application
    lesson.source = message.id.raw
    let kept: Lesson
    do {
      kept = try Lesson.fields.fill(lesson, from: Draft(["text": words]))
    } catch {
      throw Problems(error.list.map { Problem("lesson", $0.message) })
    }
    let isKept = lessons(from: message).contains { $0.sort == sort && $0.text == kept.text }
    return isKept ? [] : [.save(kept)]
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
