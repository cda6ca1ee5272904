/// A template filled in from the journal.
package struct FilledMessage: Hashable, Sendable {
  package let subject: String
  package let body: String
  /// The placeholders without a value, which are still in the text.
  package let open: [String]
}

extension MessageTemplate.Variant {
  /// Fills in every placeholder that has a value, and lists the others.
  ///
  /// - Parameter isShort: leaves out what the template marks as optional.
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

/// Functions on the text of a message or a template.
package enum MessageText {
  /// Part of a text.
  package enum Piece: Hashable, Sendable {
    case words(String)
    /// A placeholder, by name.
    case blank(String)
  }

  /// The template without its marks; the short form leaves out what is in `[[…]]`.
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
      // If a paragraph or a list item is left out, so is the empty line after it.
      if text.isEmpty, !before.isEmpty || kept.last?.isEmpty ?? true { continue }
      kept.append(text)
    }
    return kept.joined(separator: "\n")
  }

  /// The text with its placeholders in plain words, where they cannot be highlighted.
  package static func said(_ text: String) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .words(let words): words
      case .blank(let name): "[\(Speaker.current.say(placeholderName(name)))]"
      }
    }.joined()
  }

  /// The text split at its placeholders.
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

  /// The names between `{{` and `}}`, in order and without repeats.
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

  /// The text with every placeholder filled in that has a value.
  package static func fill(_ text: String, _ values: [String: String]) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .words(let words): words
      case .blank(let name): values[name].flatMap { $0.isEmpty ? nil : $0 } ?? "{{\(name)}}"
      }
    }.joined()
  }
}
