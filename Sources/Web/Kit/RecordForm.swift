import Records

/// A record as a form on a page of its own.
///
/// A room says what is asked and in which words. Opening the form, saving it, and showing it again with
/// what is to mend are the same for every kind.
protocol RecordForm: Sendable {
  associatedtype Subject: JournalRecord
  /// `Subject`, or `Subject?` where the form begins new records as well.
  associatedtype Opened

  var visit: Visit { get }
  var record: Opened { get }
  var draft: Draft { get }
  var problems: Problems { get }
  init(visit: Visit, record: Opened, draft: Draft, problems: Problems)

  var page: Page { get }

  static func opened(_ record: Subject) -> Opened

  /// The revision a changed record is opened with.
  var revision: HTML { get }

  /// Where saving leads.
  static func next(after record: Subject, _ visit: Visit) -> Place

  /// What saving a changed record leads to.
  static func changes(
    saving record: Subject,
    in journal: Journal,
    _ visit: Visit
  ) throws
    -> [Change]
}

extension RecordForm {
  static func changes(
    saving record: Subject,
    in journal: Journal,
    _ visit: Visit
  ) throws
    -> [Change]
  {
    try record.changes(savedIn: journal, visit.surroundings)
  }

  /// The plain form of a record.
  ///
  /// - Parameter folded: fields that can wait.
  func plainForm(
    _ fields: [AskedField] = Subject.fields.askedFields,
    to place: Place,
    leave: Place,
    hidden: HTML = .empty,
    folded: [AskedField] = []
  ) -> HTML {
    FieldsForm(
      visit: visit,
      to: place,
      fields: fields,
      draft: draft,
      problems: problems,
      leave: leave,
      hidden: revision + hidden,
      folded: folded
    ).html
  }

  /// The form with the record the address names.
  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let record: Subject = try visit.record()
    let draft = Subject.fields.draft(of: record)
    return .page(page(visit, opened(record), draft))
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let record: Subject = try visit.record()
    return try await visit.commit(
      try await visit.edit(record),
      then: next(after: record, visit),
      deciding: { try changes(saving: $1, in: $0, visit) },
      again: { page(visit, opened(record), $0, $1) }
    )
  }

  static func page(
    _ visit: Visit,
    _ record: Opened,
    _ draft: Draft,
    _ problems: Problems = .none
  ) -> Page {
    Self(visit: visit, record: record, draft: draft, problems: problems).page
  }
}

extension RecordForm where Opened == Subject {
  static func opened(_ record: Subject) -> Subject { record }

  var revision: HTML { visit.revisionField(record) }
}

/// A form that begins new records too.
protocol NewRecordForm: RecordForm where Opened == Subject? {
  /// A new record before anything is filled in.
  static func blank(_ visit: Visit) -> Subject

  /// What the form of a new one begins with.
  static func begun(_ visit: Visit) -> Draft

  /// What saving a new record leads to.
  static func changes(
    adding record: Subject,
    in journal: Journal,
    _ visit: Visit
  ) throws
    -> [Change]
}

extension NewRecordForm {
  static func opened(_ record: Subject) -> Subject? { record }

  var revision: HTML { HTML.some(record, visit.revisionField) }

  static func begun(_: Visit) -> Draft { Draft() }

  static func changes(
    adding record: Subject,
    in journal: Journal,
    _ visit: Visit
  ) throws
    -> [Change]
  {
    guard journal.revision(of: record.id.raw) == 0 else { return [] }
    return try record.changes(savedIn: journal, visit.surroundings)
  }

  /// - Precondition: a new record needs no other one; where it does, the room has a `blank` of its own.
  static func blank(_ visit: Visit) -> Subject {
    let new = NewRecord<Subject>(id: visit.surroundings.newID(), visit.surroundings)
    guard let record = Subject.begun(new) else {
      preconditionFailure("\(Subject.kind) has no blank")
    }
    return record
  }

  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    .page(page(visit, nil, begun(visit)))
  }

  /// Adds a record; what its form leaves out, such as a box without a tick, stays as it is in a blank.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: Subject.fields.names.filter(visit.form.has))
    do {
      let record = try Subject.fields.fill(blank(visit), from: Subject.fields.asked(draft))
      return try await visit.commit(.added, then: next(after: record, visit)) {
        try changes(adding: record, in: $0, visit)
      }
    } catch let problems as Problems {
      return .again(page(visit, nil, draft, problems))
    }
  }
}

extension FieldTable {
  var names: [String] { fields.map(\.name) }

  /// Every field, as a page asks it.
  var askedFields: [AskedField] { fields.map(AskedField.init) }
}

extension Problems {
  static let none = Problems([])
}

extension Visit {
  /// A row with a button that takes away what a form changes; nothing where the form begins it.
  func removal(_ record: (some JournalRecord)?, back: Place, _ title: Phrase) -> HTML {
    HTML.some(record) {
      #"<div class="actions">\#(removeButton($0, back: back, title))</div>"#
    }
  }
}
