/// All fields of a record, in the order they are asked: form, draft, command flags and the test that
/// walks every exercise are made from it.
package struct FieldTable<Subject>: Sendable {
  package let fields: [Field<Subject>]

  package init(_ fields: [Field<Subject>]) {
    self.fields = fields
  }

  package subscript(name: String) -> Field<Subject>? { fields.first { $0.name == name } }

  /// The record as a person would type it.
  package func draft(of subject: Subject) -> Draft {
    Draft(
      Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.read(subject)) })
        .filter { !$0.value.isEmpty }
    )
  }

  /// `subject` with what was typed for these fields; a field the draft does not speak of is left.
  ///
  /// - Throws: ``Problems``, all of them at once.
  package func fill(
    _ subject: Subject,
    from draft: Draft,
    asked: [String]? = nil
  )
    throws(Problems) -> Subject
  {
    var filled = subject
    var problems: [Problem] = []
    for field in fields where asked?.contains(field.name) ?? (draft.values[field.name] != nil) {
      let typed = draft[field.name]
      if field.about == .myself, typed != field.read(subject) { WordsAboutMyself.hear(typed) }
      if !field.write(&filled, typed) {
        problems.append(Problem(field.name, field.control.expectation))
      }
    }
    for field in fields where field.isRequired && field.read(filled).isEmpty {
      if !problems.contains(where: { $0.field == field.name }) {
        problems.append(Problem(field.name, "This one is needed."))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return filled
  }
}

/// Says which fields a record is asked for.
package protocol Fielded: Sendable {
  static var fields: FieldTable<Self> { get }
}
