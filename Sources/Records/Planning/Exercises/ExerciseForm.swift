/// Where an exercise is being done.
package struct ExerciseContext: Hashable, Codable, Sendable {
  package var recovery: Identifier<Recovery>?
  /// The record being edited; nil for a new one.
  package var editing: RecordID?
  package var interview: Identifier<Interview>?
  package var application: Identifier<JobApplication>?
  /// The revision the form was opened with; 0 for a new record.
  package var revision = 0
  /// The name a new record gets: that of its walk, so that finishing twice writes it down once.
  package var record: RecordID?

  package init() {}

  /// Whether the record being changed is there no longer.
  package func hasLost(in journal: Journal) -> Bool {
    editing.map { journal.record($0) == nil } ?? false
  }

  /// What changed a record makes a new one.
  package mutating func becomeNew() {
    editing = nil
    revision = 0
  }

  /// Whether a walk of this context is one to go on with where `place` asks.
  ///
  /// A shelf names no recovery and asks for the walks of all of them.
  package func isOf(_ place: ExerciseContext) -> Bool {
    editing == place.editing && (place.recovery == nil || recovery == place.recovery)
      && (place.interview == nil || interview == place.interview)
      && (place.application == nil || application == place.application)
  }

  func newID<R>(_ surroundings: Surroundings) -> Identifier<R> {
    record.map { Identifier($0) } ?? surroundings.newID()
  }

  /// A new record that knows where it belongs, and nothing else.
  func blank<R: ExerciseRecord>(_ surroundings: Surroundings) -> R {
    var record = R(id: newID(surroundings), writtenAt: surroundings.now)
    record.recovery = recovery
    return record
  }
}

/// What finishing an exercise writes down.
package struct ExerciseOutcome: Sendable {
  package let changes: [Change]
  package let record: Reference

  package init(changes: [Change], record: Reference) {
    self.changes = changes
    self.record = record
  }
}

/// An exercise's record as the engine sees it: fields to ask, a draft to begin with, and what
/// finishing writes down.
package struct ExerciseForm: Sendable {
  package let kind: Kind
  package let fields: [FieldInfo]
  package let begin: @Sendable (Journal, ExerciseContext, Surroundings) -> Draft
  private let finishing:
    @Sendable (Draft, Journal, ExerciseContext, Surroundings) throws(Problems) -> ExerciseOutcome

  /// What finishing writes down: nothing where the walk's own record was written down already.
  ///
  /// - Throws: `Problems`, each at its field.
  package func finish(
    _ draft: Draft,
    _ journal: Journal,
    _ context: ExerciseContext,
    _ surroundings: Surroundings
  ) throws(Problems) -> ExerciseOutcome {
    if let record = context.record, context.editing == nil, journal.revision(of: record) > 0 {
      return ExerciseOutcome(changes: [], record: Reference(kind: kind, id: record))
    }
    return try finishing(draft, journal, context, surroundings)
  }

  /// What was typed into a walk that was finished elsewhere meanwhile, joined with what that left in
  /// the journal.
  ///
  /// - Throws: `Problems`, each at its field.
  package func changes(
    adding typed: Draft,
    given: GivenTexts,
    to record: RecordID,
    in journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    var context = ExerciseContext()
    context.editing = record
    let standing = begin(journal, context, surroundings)
    var draft = standing
    _ = draft.take(typed, given: given) { fields.isProse($0) }
    guard draft != standing else { return [] }
    return try finishing(draft, journal, context, surroundings).changes
  }

  /// The problems of these fields alone: what "next" looks at.
  package let check: @Sendable (Draft, [String], Journal, ExerciseContext, Surroundings) -> Problems

  /// Joins the draft with what was saved of the same record meanwhile.
  ///
  /// - Returns: nil where the record has another kind.
  package let merge:
    @Sendable (Draft, _ base: any JournalRecord, _ theirs: any JournalRecord, Journal) -> Merged?

  /// - Parameters:
  ///   - make: a new record, with what the journal already knows of it.
  ///   - save: what saving it writes down.
  init<Subject: Sendable, R: JournalRecord>(
    _ table: FieldTable<Subject>,
    of record: @escaping @Sendable (Subject) -> R,
    existing: @escaping @Sendable (R, Journal) -> Subject,
    make: @escaping @Sendable (Journal, ExerciseContext, Surroundings) -> Subject,
    save: @escaping @Sendable (Subject, Journal, Surroundings) throws(Problems) -> [Change]
  ) {
    kind = R.kind
    fields = table.info
    let subject: @Sendable (Journal, ExerciseContext, Surroundings) -> Subject = {
      journal,
      context,
      surroundings in
      let known = context.editing.flatMap { journal[Identifier<R>($0)] }
      return known.map { existing($0, journal) } ?? make(journal, context, surroundings)
    }
    begin = { table.draft(of: subject($0, $1, $2)) }
    check = { draft, names, journal, context, surroundings in
      do throws(Problems) {
        _ = try table.fill(subject(journal, context, surroundings), from: draft, asked: names)
        return Problems([])
      } catch {
        return Problems(error.list.filter { names.contains($0.field) })
      }
    }
    merge = { draft, base, theirs, journal in
      guard let base = base as? R, let theirs = theirs as? R else { return nil }
      return table.merge(draft, base: existing(base, journal), theirs: existing(theirs, journal))
    }
    finishing = { draft, journal, context, surroundings throws(Problems) in
      let filled = try table.fill(subject(journal, context, surroundings), from: draft)
      return ExerciseOutcome(
        changes: try save(filled, journal, surroundings),
        record: record(filled).reference
      )
    }
  }

  /// A form over the record itself.
  init<R: JournalRecord>(
    _: R.Type,
    make: @escaping @Sendable (Journal, ExerciseContext, Surroundings) -> R,
    save: @escaping @Sendable (R, Journal, Surroundings) throws(Problems) -> [Change] = {
      record,
      _,
      _ in
      [.save(record)]
    }
  ) {
    self.init(R.fields, of: { $0 }, existing: { record, _ in record }, make: make, save: save)
  }
}

extension ExerciseForm {
  /// A form over a record that begins blank.
  static func of<R: ExerciseRecord & Fielded>(
    _ record: R.Type,
    save: @escaping @Sendable (R, Journal, Surroundings) throws(Problems) -> [Change] = {
      record,
      _,
      _ in
      [.save(record)]
    }
  ) -> ExerciseForm {
    ExerciseForm(
      record,
      make: { _, context, surroundings in context.blank(surroundings) },
      save: save
    )
  }
}
