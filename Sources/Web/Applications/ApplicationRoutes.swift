import Records

enum ApplicationRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    let view = ApplicationsView(visit.query, in: visit.sought)
    return .page(ApplicationsPage(visit: visit, view: view).page)
  }

  /// Filters the list.
  ///
  /// Choices become part of the address, typed words do not.
  @Sendable static func filter(_ visit: Visit) async throws -> Answer {
    let view = ApplicationsView(visit.form, in: visit.sought).narrowed(by: visit.soughtName)
    return .redirect(view.place)
  }

  /// Company and title are enough.
  ///
  /// A twin is a note on the page of the new one, never a refusal.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: ApplicationAddForm.names)
    let (today, surroundings) = (visit.today, visit.surroundings)
    let blank = JobApplication(
      id: surroundings.newID(),
      addedAt: surroundings.now,
      company: "",
      title: ""
    )
    return try await Answer.saved {
      let added = try JobApplication.fields.fill(blank, from: draft)
      let isShown = added.stage.isOpen && visit.journal.twin(of: added) == nil
      let place: Place = isShown ? .applications : .application(added.id)
      return try await visit.commit(.added, then: place) { $0.changes(adding: added, on: today) }
    } again: {
      ApplicationsPage(
        visit: visit,
        view: ApplicationsView(),
        draft: draft,
        problems: $0
      ).page
    }
  }

  /// Moves or removes the chosen ones, in one commit.
  @Sendable static func changeChosen(_ visit: Visit) async throws -> Answer {
    let place = ApplicationsView(visit.form, in: visit.sought).place
    let chosen = visit.form["pick"].textLines.compactMap(Identifier<JobApplication>.init)
    guard !chosen.isEmpty else { return .redirect(place) }
    if visit.form["do"] == "remove" {
      return try await visit.commit(.removed, then: place) { journal in
        journal.changes(removing: chosen.compactMap { journal[$0]?.reference })
      }
    }
    guard let stage = Stage.all.first(where: { $0.rawValue == visit.form["to"] }) else {
      throw Missing()
    }
    let today = visit.today
    return try await visit.commit(.moved, then: place) {
      try $0.changes(moving: chosen, to: stage, on: nil, today: today)
    }
  }

  /// A stage change dates itself, today or on the day that was named.
  ///
  /// A rejection is saved on a page of its own.
  @Sendable static func move(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    let stage = Stage(rawValue: visit.form["stage"].trimmed)
    let isOnBoard = visit.form["view"] == "board"
    if stage == .rejected, application.stage.isOpen {
      let day = visit.form["day"]
      return .redirect(
        Place.newRejection.with("application", application.id)
          .with("learned-on", day.isEmpty ? nil : day)
      )
    }
    do {
      let (day, today) = (try visit.day("day"), visit.today)
      let place: Place =
        isOnBoard ? ApplicationsView.board.place : .application(application.id)
      return try await visit.commit(.moved, then: place) {
        try $0.changes(moving: [application.id], to: stage, on: day, today: today)
      }
    } catch let problems as Problems {
      return unready(visit, application, problems)
    }
  }

  /// The day to write again, or none.
  @Sendable static func setFollowUp(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    do {
      let typed = try visit.day("next-follow-up-on")
      let days = visit.form.number("in", in: 1...90)
      let day = visit.form.has("clear") ? nil : days.map { visit.today + $0 } ?? typed
      return try await visit.change(application, .saved, then: .application(application.id)) {
        var application = $1
        application.nextFollowUpOn = day
        return [.save(application)]
      }
    } catch let problems as Problems {
      return unready(visit, application, problems)
    }
  }

  /// Puts an employer's name out of sight, or back into it.
  @Sendable static func hide(_ visit: Visit) async throws -> Answer {
    let application: JobApplication = try visit.record()
    let isHidden = !visit.form.has("show")
    let place: Place = isHidden ? .applications : .application(application.id)
    return try await visit.change(application, .saved, then: place) {
      var application = $1
      application.isHidden = isHidden
      return [.save(application)]
    }
  }

  private static func unready(
    _ visit: Visit,
    _ application: JobApplication,
    _ problems: Problems
  )
    -> Answer
  {
    .again(ApplicationPage(visit: visit, application: application, problems: problems).page)
  }
}

extension Visit {
  /// A day of a form, nil where none was typed.
  ///
  /// - Throws: `Problems` at its field.
  func day(_ name: String) throws -> Day? {
    let text = form[name].trimmed
    guard !text.isEmpty else { return nil }
    guard let day = Day(text) else { throw Problems(name, Control.day.expectation) }
    return day
  }
}
