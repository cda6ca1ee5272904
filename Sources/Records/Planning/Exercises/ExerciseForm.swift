/// The record and recovery an exercise is being done for.
package struct ExerciseContext: Hashable, Codable, Sendable {
  package var recovery: Identifier<Recovery>?
  /// The record being edited; nil for a new one.
  package var editing: RecordID?
  package var interview: Identifier<Interview>?
  package var application: Identifier<JobApplication>?
  /// The revision the form was opened with; 0 for a new record.
  package var revision = 0
  /// The ID a new record gets, the same as its walk's, so that finishing twice saves it once.
  package var record: RecordID?

  package init() {}

  /// Whether the record being edited no longer exists.
  package func hasLost(in journal: Journal) -> Bool {
    editing.map { journal.record($0) == nil } ?? false
  }

  /// Turns an edit into a new record.
  package mutating func becomeNew() {
    editing = nil
    revision = 0
  }

  /// Whether a half-written exercise with this context can be continued from `place`.
  ///
  /// A list of exercises names no recovery, and matches those of all recoveries.
  package func isOf(_ place: ExerciseContext) -> Bool {
    editing == place.editing && (place.recovery == nil || recovery == place.recovery)
      && (place.interview == nil || interview == place.interview)
      && (place.application == nil || application == place.application)
  }

  func newID<R>(_ surroundings: Surroundings) -> Identifier<R> {
    record.map { Identifier($0) } ?? surroundings.newID()
  }

  /// A new record as its kind begins one, in the recovery this context names.
  func blank<R: JournalRecord>(_ surroundings: Surroundings) -> R {
    let links = recovery.map { ["recovery": $0.raw] } ?? [:]
    guard var record = R.begun(NewRecord(id: newID(surroundings), surroundings, links: links))
    else {
      preconditionFailure("a kind that begins blank belongs to no other record")
    }
    record.hold(links.mapValues { [$0] })
    return record
  }
}

/// What finishing an exercise saves.
package struct ExerciseOutcome: Sendable {
  package let changes: [Change]
  package let record: Reference

  package init(changes: [Change], record: Reference) {
    self.changes = changes
    self.record = record
  }
}

/// How an exercise asks for its record: the fields, the starting draft, and what finishing saves.
package struct ExerciseForm: Sendable {
  package let kind: Kind
  package let fields: [FieldInfo]
  package let begin: @Sendable (Journal, ExerciseContext, Surroundings) -> Draft
  private let finishing:
    @Sendable (Draft, Journal, ExerciseContext, Surroundings) throws(Problems) -> ExerciseOutcome

  /// The changes that finishing saves; none if its record was already saved.
  ///
  /// - Throws: `Problems`, each with its field.
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

  /// The changes that merge a draft into a record that was finished somewhere else in the meantime.
  ///
  /// - Throws: `Problems`, each with its field.
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

  /// The problems in these fields alone, which Next checks.
  package let check: @Sendable (Draft, [String], Journal, ExerciseContext, Surroundings) -> Problems

  /// Merges the draft with what was saved of the same record in the meantime.
  ///
  /// - Returns: nil if the record is of another kind.
  let merge:
    @Sendable (Draft, _ base: any JournalRecord, _ theirs: any JournalRecord, Journal) -> Merged?

  /// - Parameters:
  ///   - make: returns a new record, with what the journal already knows.
  ///   - save: returns the changes that saving it makes.
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

  /// A form that edits the record directly.
  init<R: JournalRecord>(
    _: R.Type,
    make: @escaping @Sendable (Journal, ExerciseContext, Surroundings) -> R,
    save: @escaping @Sendable (R, Journal, Surroundings) throws(Problems) -> [Change] = saving
  ) {
    self.init(R.fields, of: { $0 }, existing: { record, _ in record }, make: make, save: save)
  }

  /// A form for a new, empty record.
  static func of<R: JournalRecord>(
    _ record: R.Type,
    save: @escaping @Sendable (R, Journal, Surroundings) throws(Problems) -> [Change] = saving
  ) -> ExerciseForm {
    ExerciseForm(
      record,
      make: { _, context, surroundings in context.blank(surroundings) },
      save: save
    )
  }

  @Sendable private static func saving(
    _ record: some JournalRecord,
    _: Journal,
    _: Surroundings
  ) -> [Change] {
    [.save(record)]
  }
}
