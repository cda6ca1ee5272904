extension JSONValue {
  /// Printed on lines of about 100 characters; a value that fits stays on one line.
  ///
  /// With one value per line, the description of the API would have 27,000 lines, most with a
  /// single word.
  package var tidy: String { lines(indent: "") + "\n" }

  private func lines(indent: String) -> String {
    let short = onOneLine
    guard indent.utf8.count + short.utf8.count > 100 else { return short }
    let deeper = indent + "  "
    switch self {
    case .list(let items):
      let lines = items.map { deeper + $0.lines(indent: deeper) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object(let members):
      let lines = members.map { key, value in
        "\(deeper)\(JSONValue.text(key).printed): \(value.lines(indent: deeper))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    default: return short
    }
  }

  /// Printed without line breaks.
  var onOneLine: String {
    switch self {
    case .list(let items): "[\(items.map(\.onOneLine).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(JSONValue.text($0).printed): \($1.onOneLine)" }.joined(separator: ", "))}"
    default: printed
    }
  }
}
