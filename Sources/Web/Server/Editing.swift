import Journaling
import Records

/// What an edit form sent, and the record as it was when the form was opened.
struct Edit<R: JournalRecord>: Sendable {
  let id: Identifier<R>
  let draft: Draft
  /// Nil where the form carries no revision: then what was typed replaces everything.
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
  /// What an edit form sent for the current record.
  ///
  /// - Throws: an error of the store.
  func edit<R: JournalRecord>(_ record: R, only names: [String]? = nil) async throws -> Edit<R> {
    try await edit(record, by: R.fields, form.draft(of: names ?? R.fields.names))
  }

  /// The same for a form that asks by another table than the record's own.
  ///
  /// - Throws: an error of the store.
  func edit<R: JournalRecord>(_ record: R, by table: FieldTable<R>) async throws -> Edit<R> {
    try await edit(record, by: table, form.draft(of: table.names))
  }

  /// The same for what a form was found to have sent.
  ///
  /// - Throws: an error of the store.
  func edit<R: JournalRecord>(_ record: R, typed draft: Draft) async throws -> Edit<R> {
    try await edit(record, by: R.fields, draft)
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
    let base: R? =
      switch revision {
      case newest: revision > 0 ? record : nil
      case 1..<max(1, newest): try await keeper.record(record.id.raw, at: revision) as? R
      default: nil
      }
    return Edit(id: record.id, draft: draft, base: base, table: table)
  }

  /// Saves an edit over the newest version of its record, which may be newer than the one this
  /// request read.
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
    return try await Answer.saved {
      try await commit(word ?? joined?.notice ?? .saved, then: place) { journal in
        guard let record = journal[edit.id] else { throw Missing() }
        return try decide(journal, try edit.filled(record))
      }
    } again: {
      try page(joined?.draft ?? edit.draft, $0)
    }
  }

  /// Changes the newest version of a record.
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
