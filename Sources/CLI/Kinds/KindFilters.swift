import API
import Records

/// A way to narrow a list of records: by the answer to a closed question.
struct KindFilter<R: JournalRecord> {
  let info: FieldInfo
  private let field: Field<R>

  /// - Returns: nil for a field that takes free text.
  init?(_ field: Field<R>, called name: String?) {
    let control: Control
    switch field.control {
    case .choice(let choices), .choices(let choices, _): control = .choice(choices)
    case .words: control = .line(atMost: 300)
    default: return nil
    }
    self.field = field
    info = FieldInfo(
      name: name ?? field.name,
      label: "Only with this answer to “\(field.label)”",
      control: control
    )
  }

  static var all: [KindFilter] {
    let style = KindStyle<R>.own
    return style.listFields.fields.compactMap {
      KindFilter($0, called: style.filterNames[$0.name])
    }
  }

  /// - Throws: `Problems` for an answer that is not in the list.
  func check(_ typed: String) throws(Problems) {
    guard info.control.admits(typed) else { throw Problems(info.name, info.control.expectation) }
  }

  func admits(_ record: R, _ typed: String) -> Bool {
    let sought = FoldedText(typed)
    return field.read(record).textLines.contains { FoldedText($0) == sought }
  }
}

/// The filters of a list, as flags.
enum KindFilterFlags<R: JournalRecord>: FlaggedFields {
  static var flagged: [FieldInfo] { KindFilter<R>.all.map(\.info) }
}
