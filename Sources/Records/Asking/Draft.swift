/// A form as typed: text by field name, not yet parsed.
package struct Draft: Hashable, Codable, Sendable {
  package var values: [String: String]

  package init(_ values: [String: String] = [:]) { self.values = values }

  /// The text typed for a field.
  ///
  /// An empty text is an answer too: it clears the field.
  package subscript(field: String) -> String {
    get { values[field] ?? "" }
    set { values[field] = newValue }
  }

  /// The answers to a field that takes several, one per line.
  package func list(_ field: String) -> [String] { self[field].textLines }

  package var isEmpty: Bool { values.values.allSatisfy(\.isEmpty) }
}

extension String {
  /// The lines that are not blank, trimmed.
  package var textLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// Without white space at either end.
  package var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
