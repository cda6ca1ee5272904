/// A JSON value as `--json` prints it: keys in the given order, and every key always present.
package indirect enum JSONValue {
  case text(String)
  case number(Int)
  case flag(Bool)
  case none
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value's text; null if it is nil or empty.
  package static func some(_ value: (some CustomStringConvertible)?) -> JSONValue {
    guard let text = value?.description, !text.isEmpty else { return .none }
    return .text(text)
  }

  package static func some(_ value: Int?) -> JSONValue { value.map(JSONValue.number) ?? .none }

  /// The members of an object; empty for any other value.
  var members: [(key: String, value: JSONValue)] {
    if case .object(let members) = self { members } else { [] }
  }

  subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  /// Printed for people, indented by two spaces.
  package var printed: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .text(let value): text += Self.quoted(value)
    case .number(let value): text += String(value)
    case .flag(let value): text += value ? "true" : "false"
    case .none: text += "null"
    case .list(let values):
      Self.write(values, between: "[", "]", to: &text, indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.write(members, between: "{", "}", to: &text, indent) { member, text, indent in
        text += Self.quoted(member.key) + ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item],
    between open: String,
    _ close: String,
    to text: inout String,
    _ indent: String,
    _ item: (Item, inout String, String) -> Void
  ) {
    guard !items.isEmpty else {
      text += open + close
      return
    }
    let deeper = indent + "  "
    text += open + "\n"
    for (place, value) in items.enumerated() {
      text += deeper
      item(value, &text, deeper)
      text += place == items.count - 1 ? "\n" : ",\n"
    }
    text += indent + close
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      // A terminal would interpret these characters too; a JSON parser restores them from their
      // escapes.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
