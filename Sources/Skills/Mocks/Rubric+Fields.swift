import Records
package import Wording

extension Field {
  /// A score of 1 to 5 under a name of its own.
  static func score(
    _ name: String,
    _ key: String,
    in path: Path<Subject, [String: Int]>,
    _ label: Phrase
  ) -> Field {
    let control = Control.score
    return Field(name, label, control) {
      $0[keyPath: path][key].map(String.init) ?? ""
    } write: { subject, typed in
      let text = typed.trimmed
      subject[keyPath: path][key] = Int(text)
      return text.isEmpty || control.admits(text)
    }
  }

  /// One scale for each dimension of the rubric, named `score-` and the dimension.
  static func rubric(in path: Path<Subject, [String: Int]>) -> [Field] {
    Guidance.rubric.map {
      .score("score-\($0.id)", $0.id, in: path, Phrase(verbatim: $0.title))
    }
  }
}

extension Control {
  /// How far something came, by its anchors.
  package static let score = Control.chips(
    1...5,
    step: 1,
    low: "not there yet",
    high: "very clear"
  )
}

extension RubricDimension {
  /// The name of its scale in a form.
  package var field: String { "score-\(id)" }
}
