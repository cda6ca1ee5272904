import Records

enum LessonRoutes {
  /// Narrows the shelf down: what is chosen stands in the address, what is typed does not.
  @Sendable static func filter(_ visit: Visit) async throws -> Answer {
    let view = LessonsView(visit.form, in: visit.sought)
    return .redirect(view.narrowed(by: visit.soughtName).place)
  }

  /// One a person writes down by hand, outside any exercise.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: LessonsPage.names)
    let surroundings = visit.surroundings
    let sort = LessonSort.all.first { $0.rawValue == visit.form["sort"] } ?? .keep
    let blank = Lesson(id: surroundings.newID(), learnedAt: surroundings.now, sort: sort, text: "")
    do {
      let added = try Lesson.fields.fill(blank, from: draft)
      return try await visit.add(added, then: .lessons)
    } catch let problems as Problems {
      return .again(
        LessonsPage(visit: visit, draft: draft, sort: sort, problems: problems).page
      )
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
