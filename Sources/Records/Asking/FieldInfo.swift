/// A field without the record behind it: what a page or a command needs to ask it.
package struct FieldInfo: Hashable, Sendable {
  package let name: String
  package let label: Phrase
  package let control: Control
  package let isRequired: Bool
  package let about: TextAbout?
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
