import Records

/// Which people the page shows, as its address says it.
struct PeopleView {
  var query = PeopleQuery()
  /// The names of what narrows it down: the words are the person's own, and in no address.
  private var words: RecordID?
  private var label: RecordID?
  private var field: RecordID?
  private(set) var text = ""
  private(set) var labelText = ""
  private(set) var fieldText = ""

  init() {}

  /// - Parameter form: the query of the page, or a form that carries it along.
  init(_ form: Form, in sought: SoughtTexts) {
    (words, text) = Self.read("words", form, sought)
    (label, labelText) = Self.read("label", form, sought)
    (field, fieldText) = Self.read("field", form, sought)
    query.quietFor = Self.quiet.first { $0.days == form.number("quiet", in: 0...Int.max) }?.days
    query.order = PeopleQuery.Order(rawValue: form["sort"]) ?? .name
    look()
  }

  private static func read(
    _ name: String,
    _ form: Form,
    _ sought: SoughtTexts
  ) -> (RecordID?, String) {
    let id: RecordID? = form.value(name)
    let text = id.flatMap(sought.text) ?? ""
    return (text.isEmpty ? nil : id, text)
  }

  /// What a form that narrows the list down asks for.
  init(filter visit: Visit) {
    text = String(visit.form["q"].trimmed.prefix(200))
    labelText = visit.form["label"].trimmed
    fieldText = visit.form["field"].trimmed
    query.quietFor =
      Self.quiet.first { $0.days == visit.form.number("quiet", in: 0...Int.max) }?.days
    query.order = PeopleQuery.Order(rawValue: visit.form["sort"]) ?? .name
    name(in: visit)
  }

  /// Everybody with a label.
  init(label text: String, in visit: Visit) {
    labelText = text
    name(in: visit)
  }

  private mutating func name(in visit: Visit) {
    func named(_ text: String) -> RecordID? {
      text.isEmpty ? nil : visit.sought.name(of: text, orElse: visit.surroundings.newRecordID())
    }
    (words, label, field) = (named(text), named(labelText), named(fieldText))
    look()
  }

  private mutating func look() {
    query.words = SoughtWords(text)
    query.label = labelText.isEmpty ? nil : FoldedText(labelText)
    query.field = fieldText.isEmpty ? nil : FoldedText(fieldText)
  }

  /// Whether something beside words narrows it down.
  var isNarrowed: Bool { label != nil || field != nil || query.quietFor != nil }

  var isFiltered: Bool { isNarrowed || words != nil }

  var place: Place { values.reduce(.people) { $0.with($1.0, $1.1) } }

  /// The same view, carried along by a form.
  var hiddenFields: HTML {
    values.html { #"<input type="hidden" name="\#($0.0)" value="\#($0.1)">"# }
  }

  private var values: [(String, String)] {
    let all: [(String, String?)] = [
      ("words", words?.description), ("label", label?.description), ("field", field?.description),
      ("quiet", query.quietFor.map(String.init)),
      ("sort", query.order == .name ? nil : query.order.rawValue),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }

  /// How long a time without being in touch can be asked for, in days.
  static let quiet: [(days: Int, title: Phrase)] = [
    (30, "a month or more"), (91, "three months or more"),
    (182, "six months or more"), (365, "a year or more"),
  ]
}

extension PeopleQuery.Order {
  var title: Phrase {
    switch self {
    case .name: "By name"
    case .quiet: "Longest out of touch first"
    case .newest: "Newest first"
    }
  }

  static let choices = allCases.map { Choice($0.rawValue, $0.title) }
}
