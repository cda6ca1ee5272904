import Records

/// A field as a page asks it, without the record behind it.
struct AskedField {
  let name: String
  var label: Phrase
  var hint: String?
  /// What helps to answer, under the label.
  var help: String?
  let control: Control
  var isRequired = false
  /// Whether an answer can be taken back: not where one of them always holds.
  var canBeLeft = true
  /// The answers at hand for a field that names a record.
  var records: [Choice] = []
  /// What a menu says where nothing is chosen.
  var none: Phrase?
  /// Words of the person's own from earlier, offered again beside those of the list.
  var ownWords: [String] = []
}

extension AskedField {
  init(
    _ name: String,
    _ label: Phrase,
    _ control: Control,
    hint: String? = nil,
    isRequired: Bool = false,
    canBeLeft: Bool = true,
    records: [Choice] = []
  ) {
    self.init(
      name: name,
      label: label,
      hint: hint,
      control: control,
      isRequired: isRequired,
      canBeLeft: canBeLeft,
      records: records
    )
  }

  init<Subject>(_ field: Field<Subject>) {
    name = field.name
    label = field.label
    control = field.control
    isRequired = field.isRequired
  }
}
