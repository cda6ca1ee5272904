import HTTPTypes
import Records

/// A record as a form on a page of its own: what it says so far, and what is to mend.
struct RecordForm<R: JournalRecord> {
  let visit: Visit
  /// Nil for a new one.
  let record: R?
  let draft: Draft
  var problems = Problems.none
  /// Where the form is sent, and where leaving it leads.
  let place: Place

  var isNew: Bool { record == nil }

  func title(new: Phrase) -> Phrase { record?.heading(in: visit.journal) ?? new }

  /// The revision a changed record is opened with.
  var revision: HTML { HTML.some(record, visit.revisionField) }

  /// The plain form of a record.
  ///
  /// - Parameter folded: fields that can wait.
  func html(
    _ fields: [AskedField] = R.fields.askedFields,
    button: Phrase? = nil,
    leave: Place? = nil,
    hidden: HTML = .empty,
    folded: [AskedField] = []
  ) -> HTML {
    FieldsForm(
      visit: visit,
      to: place,
      fields: fields,
      draft: draft,
      problems: problems,
      button: button ?? "Save \(R.names.one)",
      leave: leave ?? place,
      hidden: revision + hidden,
      folded: folded
    ).html
  }

  /// One field, for a form with a layout of its own.
  func asked(_ name: String) -> HTML { R.fields.html(name, draft, problems) }

  /// A row with a button that takes the record away; nothing for a new one.
  func removal(_ title: Phrase, back: Place) -> HTML {
    HTML.some(record) {
      #"<div class="actions">\#(visit.removeButton($0, back: back, title))</div>"#
    }
  }
}

/// How records of a kind are added and changed on pages: what its room says, and where each form leads.
///
/// Opening a form, saving it, and showing it again with what is to mend are the same for every kind.
struct RecordForms<R: JournalRecord>: Sendable {
  /// Where a new one is sent.
  let list: Place
  /// Where a record of this ID is shown or changed; `:id` makes a route of it.
  let one: @Sendable (String) -> Place
  /// What the form of a new one begins with.
  var begun: @Sendable (Visit) -> Draft = { _ in Draft() }
  /// Where saving a record of this ID leads; nil leads to the record.
  var next: (@Sendable (String, Visit) -> Place)?
  /// What saving a new one leads to.
  var adding: @Sendable (RecordInput, RecordID, Journal, Visit) throws -> [Change] = {
    try R.changes(adding: $0, named: $1, in: $2, $3.surroundings)
  }
  let page: @Sendable (RecordForm<R>) -> Page

  /// Its form, empty and filled in, and the addresses both are sent to.
  func routes(new: Place, edit: Place? = nil) -> [Route] {
    [.get(new, self.new), .post(list, asking: R.fields.info, add)] + routes(edit: edit)
  }

  /// - Parameter edit: nil where the address of the record is that of its form.
  func routes(edit: Place? = nil) -> [Route] {
    [.get(edit ?? one(":id"), self.edit), .post(one(":id"), asking: R.fields.info, save)]
  }

  @Sendable func new(_ visit: Visit) async throws -> Answer {
    .page(page(visit, nil, begun(visit)))
  }

  @Sendable func add(_ visit: Visit) async throws -> Answer {
    let (input, unread) = visit.input(for: R.self)
    let id = visit.surroundings.newRecordID()
    return try await Answer.saved {
      try Problems.none(or: unread)
      guard !input.isEmpty else {
        // What is needed says so.
        _ = try adding(input, id, visit.journal, visit)
        return .redirect(list, Notice(.nothingWritten))
      }
      return try await visit.commit(.added, then: place(after: id, visit)) {
        try adding(input, id, $0, visit)
      }
    } again: {
      page(visit, nil, visit.typed(input), $0)
    }
  }

  @Sendable func edit(_ visit: Visit) async throws -> Answer {
    let record: R = try visit.record()
    return .page(page(visit, record, RecordInput(editing: record).typed))
  }

  /// Saves a change over the newest version of the record, merged with what was saved since the
  /// form was opened.
  @Sendable func save(_ visit: Visit) async throws -> Answer {
    let record: R = try visit.record()
    let (input, unread) = visit.input(for: R.self)
    let edit = try await visit.edit(record, typed: input.draft)
    let merged = edit.merged(with: record)
    do {
      try Problems.none(or: unread)
      guard let base = edit.base else { throw Problems([changedMeanwhile]) }
      return try await visit.change(
        record,
        merged.notice,
        then: place(after: record.id.raw, visit)
      ) {
        let links = try input.links(from: base, over: $1)
        let sent = RecordInput(edit.draft, links: links)
        return try $1.changes(taking: sent, over: base, in: $0, visit.surroundings)
      }
    } catch let problems as Problems {
      let typed = visit.typed(RecordInput(merged.draft, links: input.links))
      let status: HTTPResponse.Status = edit.base == nil ? .conflict : .unprocessableContent
      return .page(page(visit, record, typed, problems), status: status)
    }
  }

  /// Said of a form that does not know the version of the record it was opened with.
  private var changedMeanwhile: Problem {
    let name = R.fields.fields.first?.name ?? R.linkRules.first?.name ?? ""
    return Problem(name, "This may have been changed in another window. Check it, then save again.")
  }

  func page(_ visit: Visit, _ record: R?, _ draft: Draft, _ problems: Problems = .none) -> Page {
    let place = record.map { one($0.id.description) } ?? list
    let form = RecordForm(
      visit: visit,
      record: record,
      draft: draft,
      problems: problems,
      place: place
    )
    return page(form)
  }

  private func place(after id: RecordID, _ visit: Visit) -> Place {
    next?(id.description, visit) ?? one(id.description)
  }
}

extension RecordForms {
  /// Of a kind that is begun somewhere else, and only changed here.
  init(
    one: @escaping @Sendable (String) -> Place,
    next: (@Sendable (R, Visit) -> Place)? = nil,
    changing page: @escaping @Sendable (RecordForm<R>, R) -> Page
  ) {
    self.init(
      list: .everything,
      one: one,
      next: { id, visit in
        visit.journal[Identifier<R>(id)].flatMap { next?($0, visit) } ?? one(id)
      },
      page: { form in
        guard let record = form.record else { preconditionFailure("\(R.kind) is not started here") }
        return page(form, record)
      }
    )
  }
}

/// The forms that say more than a kind does by itself, each beside the pages of its room.
enum Forms {}

extension FieldTable {
  var names: [String] { fields.map(\.name) }

  /// Every field, as a page asks it.
  var askedFields: [AskedField] { fields.map(AskedField.init) }

  /// One field, for a form with a layout of its own; nothing where the table has no such field.
  func html(
    _ name: String,
    _ draft: Draft,
    _ problems: Problems,
    label: Phrase? = nil,
    hint: Phrase? = nil
  ) -> HTML {
    HTML.some(self[name]) { field in
      var asked = AskedField(field)
      asked.label = label ?? asked.label
      asked.hint = hint.map(Speaker.current.say)
      return asked.html(value: draft[name], problem: problems[name])
    }
  }
}

extension Problems {
  static let none = Problems([])
}
