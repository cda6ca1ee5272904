/// One thing a mock interview is scored by, with what can be heard at three levels.
package struct RubricDimension: Decodable, Sendable {
  package let id: String
  package let title: String
  package let about: String
  /// For the scores 1, 3 and 5; 2 and 4 lie between.
  package let anchors: [Int: String]
  /// Not every interview holds it: a task of the trade, a case.
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
