import Records

enum LessonRoutes {
  /// Filters the lessons.
  ///
  /// Choices become part of the address, typed words do not.
  @Sendable static func filter(_ visit: Visit) async throws -> Answer {
    let view = LessonsView(visit.form, in: visit.sought)
    return .redirect(view.narrowed(by: visit.soughtName).place)
  }

  /// One a person writes down by hand, outside any exercise.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: LessonsPage.names)
    let sort = LessonSort.all.first { $0.rawValue == visit.form["sort"] } ?? .keep
    let blank = Lesson(
      id: visit.surroundings.newID(),
      learnedAt: visit.surroundings.now,
      sort: sort,
      text: ""
    )
    return try await Answer.saved {
      let added = try Lesson.fields.fill(blank, from: draft)
      return try await visit.add(added, then: .lessons)
    } again: {
      LessonsPage(visit: visit, draft: draft, sort: sort, problems: $0).page
    }
  }

  /// Leaves one out of what is brought along, or takes it in again.
  @Sendable static func setAside(_ visit: Visit) async throws -> Answer {
    let lesson: Lesson = try visit.record()
    let isSetAside = visit.form["set-aside"] == "yes"
    return try await visit.commit(.saved, then: LessonsView(visit.form, in: visit.sought).place) {
      $0.changes(settingAside: isSetAside, lesson.id)
    }
  }
}
