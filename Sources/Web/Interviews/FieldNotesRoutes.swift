import Applications
import Journaling
import Records
import Wording

enum FieldNotesRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    var form = FieldNotesForm(visit: visit, interview: interview)
    form.part = part(visit.query["part"], of: form)
    let kept = try await visit.keptFieldNotes(interview)
    if let kept { form.restore(kept) }
    return .page(FieldNotesPage(form: form, isHalfWritten: kept != nil).page)
  }

  /// One part at a time for notes that are new, all of them for notes to read; or as was asked for.
  private static func part(_ name: String, of form: FieldNotesForm) -> FieldNotesPart? {
    guard name.isEmpty else { return form.part(named: name) }
    return form.isNew ? form.parts.first : nil
  }

  /// Saves what was asked, all of it or one part.
  ///
  /// "More rows", and asking for or taking a suggestion, keep everything that is typed and save nothing.
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    var form = FieldNotesForm(visit: visit, interview: interview)
    form.part = form.part(named: visit.form["part"])
    form.take(visit.form)
    if visit.form.has("discard") {
      try await visit.keeper.discard(.fieldNotes(interview))
      return .redirect(.fieldNotes(interview.id))
    }
    if visit.form.has("more") { form.rows += 2 }
    form.takeSuggestion(visit.form["take"])
    if ["more", "suggest", "take"].contains(where: visit.form.has) {
      return .page(FieldNotesPage(form: form).page)
    }
    do {
      return try await write(form, for: visit)
    } catch let problems as Problems {
      form.problems = problems
      return .again(FieldNotesPage(form: form).page)
    }
  }

  private static func write(_ form: FieldNotesForm, for visit: Visit) async throws -> Answer {
    let base = try await form.opened()
    let written = try form.written(over: base, in: visit.journal)
    let surroundings = visit.surroundings
    let next = form.part.flatMap(form.part(after:))
    let place: Place =
      next.map { Place.fieldNotes(form.interview.id).with("part", $0.rawValue) }
      ?? .interview(form.interview.id)
    let isNew = visit.journal[written.notes.id] == nil
    if isNew, written.notes.isBlank {
      try await visit.forget(form)
      return .redirect(place, next == nil ? Notice(.nothingWritten) : nil)
    }
    let merged = form.merged(over: base, in: visit.journal)
    let answer = try await visit.commit(merged.notice, then: place) { journal in
      let written = try form.written(over: base, in: journal)
      return journal.changes(
        saving: written.notes,
        practising: written.practising,
        surroundings
      )
    }
    try await visit.forget(form)
    return answer
  }

  /// What the script sends two seconds after the last key.
  @Sendable static func keep(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    var form = FieldNotesForm(visit: visit, interview: interview)
    form.part = form.part(named: visit.form["part"])
    var kept =
      try await visit.keptFieldNotes(interview)
      ?? KeptFieldNotes(values: [:], revision: visit.form.value("revision"))
    for (name, typed) in form.typed(visit.form).values { kept.values[name] = typed }
    try await visit.keep(kept, of: interview)
    return .text("saved")
  }
}

extension DraftKey {
  /// One for each interview: two windows with the same notes are the same notes.
  fileprivate static func fieldNotes(_ interview: Interview) -> DraftKey {
    DraftKey(form: KeptFieldNotes.form, tab: interview.id.description)
  }
}

extension Visit {
  fileprivate func keptFieldNotes(_ interview: Interview) async throws -> KeptFieldNotes? {
    try await keeper.draft(.fieldNotes(interview)).flatMap { KeptFieldNotes(payload: $0.payload) }
  }

  fileprivate func keep(_ kept: KeptFieldNotes, of interview: Interview) async throws {
    let payload = try kept.payload
    try await keeper.keep(
      KeptDraft(key: .fieldNotes(interview), savedAt: surroundings.now, payload: payload)
    )
  }

  /// Forgets what was kept of the parts that are saved now.
  ///
  /// What was typed in others stays.
  fileprivate func forget(_ form: FieldNotesForm) async throws {
    guard var kept = try await keptFieldNotes(form.interview) else { return }
    for name in form.typed(self.form).values.keys { kept.values[name] = nil }
    if kept.values.isEmpty || form.part == nil {
      try await keeper.discard(.fieldNotes(form.interview))
    } else {
      try await keep(kept, of: form.interview)
    }
  }
}
