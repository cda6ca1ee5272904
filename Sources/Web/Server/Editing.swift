import Journaling
import Records

/// What an edit form sent, and its record as it stood when the form was opened.
struct Edit<R: JournalRecord>: Sendable {
  let id: Identifier<R>
  let draft: Draft
  /// Nil where the form said nothing of it: then what was typed stands.
  let base: R?
  /// What the form asks.
  let table: FieldTable<R>

  /// The draft joined with what another window or a command saved since.
  func merged(with record: R) -> Merged {
    guard let base else { return Merged(draft: draft, keptTwice: []) }
    return table.merge(draft, base: base, theirs: record)
  }

  /// The record with what was typed.
  ///
  /// - Throws: `Problems`, all of them at once.
  func filled(_ record: R) throws(Problems) -> R {
    try table.fill(record, from: merged(with: record).draft)
  }
}

extension Visit {
  /// What an edit form sent for a record as it stands.
  ///
  /// - Throws: an error of the store.
  func edit<R: JournalRecord>(
    _ record: R,
    only names: [String]? = nil
  ) async throws -> Edit<R> {
    try await edit(record, by: R.fields, form.draft(of: names ?? R.fields.names))
  }

  /// The same for a form that asks by another table than the record's own.
  ///
  /// - Throws: an error of the store.
  func edit<R: JournalRecord>(_ record: R, by table: FieldTable<R>) async throws -> Edit<R> {
    try await edit(record, by: table, form.draft(of: table.names))
  }

  private func edit<R: JournalRecord>(
    _ record: R,
    by table: FieldTable<R>,
    _ draft: Draft
  ) async throws -> Edit<R> {
    var draft = table.asked(draft)
    for field in table.fields {
      // A person is typed by name.
      guard case .record(of: "contact") = field.control, let typed = draft.values[field.name] else {
        continue
      }
      draft[field.name] = personID(typed: typed)
    }
    let revision = form.number("revision", in: 0...Int.max) ?? 0
    let newest = journal.revision(of: record.id.raw)
    guard revision > 0, revision <= newest else {
      return Edit(id: record.id, draft: draft, base: nil, table: table)
    }
    guard revision < newest else {
      return Edit(id: record.id, draft: draft, base: record, table: table)
    }
    let opened = try await keeper.history(of: record.id.raw).first { $0.revision == revision }
    guard case .saved(let base as R) = opened?.content else {
      return Edit(id: record.id, draft: draft, base: nil, table: table)
    }
    return Edit(id: record.id, draft: draft, base: base, table: table)
  }

  /// Saves an edit over its record as it stands at that moment, whatever this request has seen of it.
  ///
  /// - Parameters:
  ///   - word: nil says whether two texts were kept.
  ///   - decide: what saving the filled record leads to.
  ///   - page: the form again, where something is to mend.
  /// - Throws: ``Missing`` where the record is gone.
  func commit<R: JournalRecord>(
    _ edit: Edit<R>,
    _ word: NoticeWord? = nil,
    then place: Place,
    deciding decide: @escaping @Sendable (Journal, R) throws -> [Change] = { [.save($1)] },
    again page: (Draft, Problems) throws -> Page
  ) async throws -> Answer {
    let joined = journal[edit.id].map { edit.merged(with: $0) }
    do {
      return try await commit(word ?? joined?.notice ?? .saved, then: place) { journal in
        guard let record = journal[edit.id] else { throw Missing() }
        return try decide(journal, try edit.filled(record))
      }
    } catch let problems as Problems {
      return .again(try page(joined?.draft ?? edit.draft, problems))
    }
  }

  /// Changes a record as it stands at the moment of saving.
  ///
  /// - Throws: ``Missing`` where it is gone, or whatever `decide` throws.
  func change<R: JournalRecord>(
    _ record: R,
    _ word: NoticeWord,
    then place: Place,
    deciding decide: @escaping @Sendable (Journal, R) throws -> [Change]
  ) async throws -> Answer {
    let id = record.id
    return try await commit(word, then: place) { journal in
      guard let record = journal[id] else { throw Missing() }
      return try decide(journal, record)
    }
  }

  /// The revision an edit form is opened with.
  func revisionField(_ record: some JournalRecord) -> HTML {
    #"<input type="hidden" name="revision" value="\#(journal.revision(of: record.id.raw))">"#
  }

  /// Where a form asks to go back to: only a path of ours.
  func back(or place: Place) -> Place {
    Place(own: form["back"]) ?? place
  }
}
