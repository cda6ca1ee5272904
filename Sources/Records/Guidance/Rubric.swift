/// One thing a mock interview is scored on, described at three levels.
package struct RubricDimension: Decodable, Sendable {
  package let id: String
  package let title: String
  package let about: String
  /// Descriptions for the scores 1, 3 and 5; 2 and 4 lie between.
  package let anchors: [Int: String]
  /// Whether some interviews do not include it, such as a work sample or a case.
  package let isOptional: Bool

  private enum CodingKeys: String, CodingKey {
    case id, title, about, anchors
    case isOptional = "optional"
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    title = try values.decode(String.self, forKey: .title)
    about = try values.decode(String.self, forKey: .about)
    anchors = try values.decode([Int: String].self, forKey: .anchors)
    isOptional = try values.decodeIfPresent(Bool.self, forKey: .isOptional) ?? false
  }
}

extension [RubricDimension] {
  package subscript(id: String) -> RubricDimension? { first { $0.id == id } }
}

extension Field {
  /// A score of 1 to 5 with a field name of its own.
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

  /// One scale for each dimension of the rubric, with the field name `score-` and the dimension's
  /// ID.
  static func rubric(in path: Path<Subject, [String: Int]>) -> [Field] {
    Guidance.rubric.map {
      .score("score-\($0.id)", $0.id, in: path, Phrase(verbatim: $0.title))
    }
  }
}

extension Control {
  /// A rubric score, each step with its own description.
  package static let score = Control.chips(1...5, step: 1, low: "not there yet", high: "very clear")
}

extension RubricDimension {
  /// The field name of its scale.
  package var field: String { "score-\(id)" }
}
