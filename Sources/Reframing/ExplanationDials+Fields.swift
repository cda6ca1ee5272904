package import Records
package import Wording

extension ExplanationDials: Fielded {
  package static let fields = FieldTable<ExplanationDials>(
    [.prose("cause", \.cause, "The main reason, as you see it", about: .myself)]
      + dials("", \.before)
      + [.prose("another", \.another, "One other true explanation", about: .myself)]
      + dials("-after", \.after)
      + [.line("act", \.act, "One thing for what is in your hands", about: .myself)]
  )

  private static func dials(
    _ suffix: String,
    _ path: Path<ExplanationDials, Dials>
  ) -> [Field<ExplanationDials>] {
    [
      dial("lasting" + suffix, path, \.lasting, "Will it pass or last?", "passing", "lasting"),
      dial(
        "everywhere" + suffix,
        path,
        \.everywhere,
        "Here or everywhere?",
        "this interview",
        "everywhere"
      ),
      dial("me" + suffix, path, \.me, "Many things or me?", "many things", "me"),
      dial(
        "influence" + suffix,
        path,
        \.influence,
        "Out of your hands or in them?",
        "out of my hands",
        "in my hands"
      ),
    ]
  }

  private static func dial(
    _ name: String,
    _ path: Path<ExplanationDials, Dials>,
    _ dial: Path<Dials, Int?>,
    _ label: Phrase,
    _ low: Phrase,
    _ high: Phrase
  ) -> Field<ExplanationDials> {
    let control = Control.chips(0...6, step: 1, low: low, high: high)
    return Field(name, label, control) {
      $0[keyPath: path][keyPath: dial].map(String.init) ?? ""
    } write: { record, typed in
      let number = Int(typed.trimmed)
      record[keyPath: path][keyPath: dial] = number
      return typed.trimmed.isEmpty || number.map((0...6).contains) ?? false
    }
  }
}
