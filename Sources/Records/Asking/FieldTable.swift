/// All fields of a record, in the order they are asked.
///
/// Forms, drafts, command flags and the test of every exercise are made from it.
package struct FieldTable<Subject>: Sendable {
  package let fields: [Field<Subject>]

  package init(_ fields: [Field<Subject>]) { self.fields = fields }

  package subscript(name: String) -> Field<Subject>? { fields.first { $0.name == name } }

  /// The record as a person would type it.
  package func draft(of subject: Subject) -> Draft {
    Draft(
      Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.read(subject)) })
        .filter { !$0.value.isEmpty }
    )
  }

  /// `subject` with what was typed for these fields; a field that is not in the draft is unchanged.
  ///
  /// - Throws: ``Problems``, all at once.
  package func fill(
    _ subject: Subject,
    from draft: Draft,
    asked: [String]? = nil
  ) throws(Problems) -> Subject {
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
        problems.append(Problem(field.name, "This is required."))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return filled
  }
}

/// Something that lists the fields it is asked for.
package protocol Fielded: Sendable {
  static var fields: FieldTable<Self> { get }
}

/// A field without its record: what a page or a command needs to show it.
package struct FieldInfo: Hashable, Sendable {
  package let name: String
  package let label: Phrase
  package let control: Control
  package let isRequired: Bool
  package let about: TextAbout?

  package init(
    name: String,
    label: Phrase,
    control: Control,
    isRequired: Bool = false,
    about: TextAbout? = nil
  ) {
    self.name = name
    self.label = label
    self.control = control
    self.isRequired = isRequired
    self.about = about
  }
}

extension FieldTable {
  package var info: [FieldInfo] {
    fields.map {
      FieldInfo(
        name: $0.name,
        label: $0.label,
        control: $0.control,
        isRequired: $0.isRequired,
        about: $0.about
      )
    }
  }
}
