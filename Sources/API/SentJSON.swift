package import Foundation
import Records

/// JSON that another program sent, decoded but not checked.
package enum SentJSON: Decodable, Equatable, Sendable {
  case none
  case flag(Bool)
  case whole(Int)
  case text(String)
  case list([SentJSON])
  case object([String: SentJSON])
  /// A number that no field accepts.
  case other

  /// - Returns: nil if the bytes are not JSON.
  package init?(_ data: Data) {
    guard let sent = try? JSONDecoder().decode(SentJSON.self, from: data) else { return nil }
    self = sent
  }

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .none
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .whole(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([SentJSON].self) {
      self = .list(list)
    } else if let members = try? value.decode([String: SentJSON].self) {
      self = .object(members)
    } else {
      self = .other
    }
  }

  /// The same text for equal values, regardless of spacing and the order of keys.
  package var canonical: String {
    switch self {
    case .none: "null"
    case .flag(let flag): "\(flag)"
    case .whole(let number): "\(number)"
    case .text(let text): "\"\(text.utf8.count):\(text)\""
    case .list(let items): "[\(items.map(\.canonical).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted { $0.key < $1.key }.map { SentJSON.text($0.key).canonical + $0.value.canonical }.joined(separator: ","))}"
    case .other: "?"
    }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// All texts in the value, at any depth.
  var allTexts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.allTexts)
    case .object(let members): members.values.flatMap(\.allTexts)
    case .none, .flag, .whole, .other: []
    }
  }

  /// The elements of a list of texts.
  var texts: [String]? {
    guard case .list(let items) = self else { return nil }
    let texts = items.compactMap(\.text)
    return texts.count == items.count ? texts : nil
  }
}

extension Control {
  /// The value as a person would have typed it; nil if it is of the wrong type.
  func typed(_ sent: SentJSON) -> String? {
    switch (self, sent) {
    case (_, .none): ""
    case (.check, .flag(let flag)): flag ? "yes" : ""
    case (.check, _): nil
    case (.chips, .whole(let number)), (.number, .whole(let number)): String(number)
    case (.chips, _), (.number, _): nil
    case (.lines, _), (.choices, _), (.words, _):
      sent.texts.flatMap { texts in
        // Lists are stored with one item per line, so a line break would split an item.
        texts.allSatisfy { !$0.contains(where: \.isNewline) } ? texts.joined(separator: "\n") : nil
      }
    case (.line, _), (.prose, _): sent.text
    // None of these can be empty: JSON sends null for no value, where a form would send an empty
    // text.
    default: sent.text.flatMap { $0.isEmpty || $0 != $0.trimmed ? nil : $0 }
    }
  }

  /// The JSON type of a field, in words.
  var typeWords: Phrase {
    switch self {
    case .check: "true or false."
    case .chips, .number: "A whole number, or null."
    case .lines, .choices, .words: "A list of texts of one line each, or null."
    case .line, .prose: "A text, or null."
    default: "A text that is not empty, or null."
    }
  }
}
