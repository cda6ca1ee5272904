/// A form as typed: text by field name, read by nobody yet.
package struct Draft: Hashable, Codable, Sendable {
  package var values: [String: String]

  package init(_ values: [String: String] = [:]) {
    self.values = values
  }

  /// What was typed for a field.
  ///
  /// An empty text is an answer too: it clears what was there.
  package subscript(field: String) -> String {
    get { values[field] ?? "" }
    set { values[field] = newValue }
  }

  /// The answers of a field that takes several.
  package func list(_ field: String) -> [String] { self[field].textLines }

  package var isEmpty: Bool { values.values.allSatisfy(\.isEmpty) }
}

extension String {
  /// The lines that hold something, trimmed.
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
