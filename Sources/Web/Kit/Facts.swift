import Records

extension HTML {
  /// One line of a list of facts: a name and a value, or nothing where there is no value.
  static func fact(_ name: Phrase, _ value: HTML?) -> HTML {
    guard let value, !value.isEmpty else { return .empty }
    return "<dt>\(name)</dt><dd>\(value)</dd>"
  }

  @_disfavoredOverload
  static func fact(_ name: Phrase, _ value: Phrase?) -> HTML {
    .some(value) { "<dt>\(name)</dt><dd>\($0)</dd>" }
  }

  static func fact(_ name: Phrase, _ values: [String]) -> HTML {
    fact(name, "\(values.joined(separator: ", "))" as HTML)
  }
}
