import Records

enum CheckInRoutes {
  @Sendable static func day(_ visit: Visit) async throws -> Answer {
    guard let day = Day(visit.parameters["day"] ?? "") else { throw Missing() }
    return .page(CheckInDayPage(visit: visit, day: day).page)
  }

  /// A form of its own; where a number was tapped a moment ago, that is what it adds to.
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    if !visit.query.has("anew"), let bare = visit.journal.bareCheckIn(visit.surroundings) {
      return .redirect(.checkIn(bare.id))
    }
    var form = CheckInForm(visit.blankCheckIn, in: visit.surroundings.zone)
    if let day: Day = visit.query.value("day"), day < visit.today {
      form.day = day
      form.time = nil
    }
    return .page(
      CheckInFormPage(
        visit: visit,
        checkIn: nil,
        draft: CheckInForm.fields.draft(of: form),
        problems: .none
      ).page
    )
  }

  /// One tap on Today, or the whole form.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let isTap = !visit.form.has("note")
    let draft = visit.form.draft(of: isTap ? ["mood"] : CheckInForm.names)
    let form = CheckInForm(visit.blankCheckIn, in: visit.surroundings.zone)
    return try await Answer.saved {
      let checkIn = try CheckInForm.fields.fill(form, from: draft).dated(visit.surroundings)
      return try await visit.add(checkIn, .saved, then: isTap ? .today : .checkIns)
    } again: {
      CheckInFormPage(visit: visit, checkIn: nil, draft: draft, problems: $0).page
    }
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let checkIn: CheckIn = try visit.record()
    let form = CheckInForm(checkIn, in: visit.surroundings.zone)
    return .page(
      CheckInFormPage(
        visit: visit,
        checkIn: checkIn,
        draft: CheckInForm.fields.draft(of: form),
        problems: .none
      ).page
    )
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let checkIn: CheckIn = try visit.record()
    // A mood that was not asked for keeps what it was.
    let names = CheckInForm.names.filter { $0 != "mood" || visit.form.has($0) }
    let edit = try await visit.edit(
      checkIn,
      only: names.filter { CheckIn.fields[$0] != nil }
    )
    let (typed, surroundings) = (visit.form.draft(of: names), visit.surroundings)
    /// The form asks for more than its record, and the record's part of it may be joined.
    @Sendable func draft(over checkIn: CheckIn) -> Draft {
      Draft(typed.values.merging(edit.merged(with: checkIn).draft.values) { _, joined in joined })
    }
    do {
      return try await visit.change(checkIn, edit.merged(with: checkIn).notice, then: .checkIns) {
        let form = CheckInForm($1, in: surroundings.zone)
        let filled = try CheckInForm.fields.fill(form, from: draft(over: $1))
        return [.save(try filled.dated(surroundings))]
      }
    } catch let problems as Problems {
      let draft = draft(over: checkIn)
      return .again(
        CheckInFormPage(visit: visit, checkIn: checkIn, draft: draft, problems: problems).page
      )
    }
  }
}

extension CheckInForm {
  static var names: [String] { fields.names }
}

extension Visit {
  fileprivate var blankCheckIn: CheckIn {
    CheckIn(id: surroundings.newID(), takenAt: surroundings.now, day: today)
  }
}
