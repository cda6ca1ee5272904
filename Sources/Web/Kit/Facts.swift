import Records

extension HTML {
  /// What a form sends along, and nobody sees.
  static func hidden(_ name: String, _ value: String) -> HTML {
    #"<input type="hidden" name="\#(name)" value="\#(value)">"#
  }

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

  /// What somebody wrote, under a heading; nothing where there is nothing.
  static func asWritten(_ title: Phrase, _ text: String) -> HTML {
    when(
      !text.isEmpty,
      """
      <section class="stack tight"><h2>\(title)</h2><p class="as-written">\(text)</p></section>
      """
    )
  }
}

extension Sequence<HTML> {
  /// One after another, with a separator between each two.
  func joined(_ separator: HTML) -> HTML {
    enumerated().html { $0.offset == 0 ? $0.element : separator + $0.element }
  }
}

extension Sequence<Phrase> {
  func joined(_ separator: HTML) -> HTML { map { "\($0)" as HTML }.joined(separator) }
}

extension Sequence<String> {
  func joined(_ separator: HTML) -> HTML { map { "\($0)" as HTML }.joined(separator) }
}
