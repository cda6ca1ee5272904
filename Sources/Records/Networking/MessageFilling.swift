/// A template filled from the journal.
package struct FilledMessage: Hashable, Sendable {
  package let subject: String
  package let body: String
  /// The placeholders nobody could fill; they still stand in the text.
  package let open: [String]

  package init(subject: String, body: String, open: [String]) {
    self.subject = subject
    self.body = body
    self.open = open
  }
}

extension MessageTemplate.Variant {
  /// Fills every placeholder there is a value for; the others stay, and are named.
  ///
  /// - Parameter isShort: without what the template marks as left out of the short form.
  package func filled(with values: [String: String], isShort: Bool = false) -> FilledMessage {
    let subject = MessageText.fill(subject, values).trimmed
    let body = MessageText.fill(MessageText.form(of: body, isShort: isShort), values).trimmed
    return FilledMessage(
      subject: subject,
      body: body,
      open: MessageText.placeholders(in: subject + "\n" + body)
    )
  }
}

/// What can be said of a message's text without knowing its sender.
package enum MessageText {
  /// A stretch of a text.
  package enum Piece: Hashable, Sendable {
    case words(String)
    /// A placeholder, by its name.
    case blank(String)
  }

  /// A template's words with its marks taken out: `[[…]]` is left out of the short form.
  static func form(of template: String, isShort: Bool) -> String {
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.replacing(/\[\[([^\[\]]*)\]\]/) { isShort ? "" : String($0.output.1) }
    }
    var kept: [String] = []
    for (line, before) in zip(
      lines,
      template.split(separator: "\n", omittingEmptySubsequences: false)
    ) {
      let text = String(line).replacing("  ", with: " ").trimmed
      // A paragraph or a list item that is left out takes its empty line along.
      if text.isEmpty, !before.isEmpty || kept.last?.isEmpty ?? true { continue }
      kept.append(text)
    }
    return kept.joined(separator: "\n")
  }

  /// The text with its placeholders in words, where there is no room to set them apart.
  package static func said(_ text: String) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .words(let words): words
      case .blank(let name): "[\(Speaker.current.say(placeholderName(name)))]"
      }
    }.joined()
  }

  /// The text with its placeholders set apart.
  package static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let match = rest.firstMatch(of: /\{\{\s*([a-z0-9-]+)\s*\}\}/) {
      if match.range.lowerBound > rest.startIndex {
        pieces.append(.words(String(rest[..<match.range.lowerBound])))
      }
      pieces.append(.blank(String(match.1)))
      rest = rest[match.range.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [.words(String(rest))]
  }

  /// The names that stand between `{{` and `}}`, each once, in order.
  package static func placeholders(in text: String) -> [String] {
    var names: [String] = []
    for case .blank(let name) in pieces(of: text) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  package static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  /// The text with every placeholder filled that there is a value for.
  package static func fill(_ text: String, _ values: [String: String]) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .words(let words): words
      case .blank(let name): values[name].flatMap { $0.isEmpty ? nil : $0 } ?? "{{\(name)}}"
      }
    }.joined()
  }
}
