import Foundation
import Journaling
import Records

enum FieldNotesRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let interview: Interview = try visit.record()
    var form = FieldNotesForm(visit: visit, interview: interview)
    form.part = part(visit.query["part"], of: form)
    let kept = try await visit.halfWritten(.fieldNotes(interview))
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
    if visit.form.has("discard") {
      let thrown = try await visit.keeper.throwAway(.fieldNotes(interview), isReused: true)
      return .redirect(.fieldNotes(interview.id), Notice(.thrownAway, undo: thrown))
    }
    let (visit, typing) = try await typed(visit, interview)
    var form = FieldNotesForm(visit: visit, interview: interview)
    form.part = form.part(named: visit.form["part"])
    form.take(visit.form)
    if visit.form.has("more") { form.rows += 2 }
    form.takeSuggestion(visit.form["take"])
    if ["more", "suggest", "take"].contains(where: visit.form.has) {
      return .page(FieldNotesPage(form: form).page)
    }
    do {
      return try await write(form, for: visit, typing.notice)
    } catch let problems as Problems {
      form.problems = problems
      return .again(FieldNotesPage(form: form).page)
    }
  }

  /// What was sent, joined with what other windows and the terminal typed meanwhile.
  private static func typed(
    _ visit: Visit,
    _ interview: Interview
  ) async throws -> (Visit, Typing) {
    var form = FieldNotesForm(visit: visit, interview: interview)
    form.part = form.part(named: visit.form["part"])
    let sent = form.typed(visit.form)
    let typing = try await visit.typing(sent, as: .fieldNotes(interview)) { name in
      FieldNotes.fields.info.isProse(name) || name.hasPrefix("question-")
    }
    return (visit.joined(with: typing), typing)
  }

  private static func write(
    _ form: FieldNotesForm,
    for visit: Visit,
    _ word: NoticeWord?
  ) async throws -> Answer {
    let base = try await form.opened()
    let written = try form.written(over: base, in: visit.journal)
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
    let answer = try await visit.commit(word ?? merged.notice, then: place) { journal in
      let written = try form.written(over: base, in: journal)
      return journal.changes(
        saving: written.notes,
        practising: written.practising,
        visit.surroundings
      )
    }
    try await visit.forget(form)
    return answer
  }

  /// What the script sends two seconds after the last key.
  @Sendable static func keep(_ visit: Visit) async throws -> Answer {
    try await typed(visit, try visit.record()).1.answer
  }
}

extension DraftKey {
  /// One for each interview: two windows with the same notes are the same notes.
  fileprivate static func fieldNotes(_ interview: Interview) -> DraftKey {
    DraftKey(form: FieldNotes.keptForm, tab: interview.id.description)
  }
}

extension Visit {
  /// Forgets what was kept of the parts that are saved now.
  ///
  /// What was typed in others stays.
  fileprivate func forget(_ form: FieldNotesForm) async throws {
    let key = DraftKey.fieldNotes(form.interview)
    let names = Set(form.typed(self.form).values.keys)
    let isAll = form.part == nil
    try await keeper.change(key) { payload in
      guard var kept = payload.flatMap(HalfWritten.init) else { return (nil, ()) }
      kept.values = kept.values.filter { !names.contains($0.key) }
      // An empty payload removes it.
      return (isAll || kept.values.isEmpty ? Data() : try kept.payload, ())
    }
  }
}
