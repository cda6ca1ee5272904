package import Wording

/// A piece of a page.
///
/// Markup can only come from literals of the source: run-time text is escaped where it is put in,
/// and the compiler refuses the reverse, a page put into a text.
package struct HTML: Sendable {
  private(set) var text: String

  static let empty = HTML(text: "")

  private init(text: String) {
    self.text = text
  }

  var isEmpty: Bool { text.isEmpty }

  static func + (left: HTML, right: HTML) -> HTML { HTML(text: left.text + right.text) }

  static func += (left: inout HTML, right: HTML) { left.text += right.text }
}

extension HTML: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
    }

    package mutating func appendInterpolation(_ html: HTML) { text += html.text }

    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { text += piece.text }
    }

    package mutating func appendInterpolation(_ html: HTML?) { text += html?.text ?? "" }

    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String) { escape(text) }

    package mutating func appendInterpolation(_ number: Int) { text += String(number) }

    package mutating func appendInterpolation(_ phrase: Phrase) {
      escape(Speaker.current.say(phrase))
    }

    package mutating func appendInterpolation(_ phrase: Phrase?) {
      if let phrase { appendInterpolation(phrase) }
    }

    /// Five characters can end a text or an attribute; everything else stands for itself.
    private mutating func escape(_ raw: String) {
      guard raw.utf8.contains(where: { $0 < 0x40 && "&<>\"'".utf8.contains($0) }) else {
        text += raw
        return
      }
      for character in raw.unicodeScalars {
        switch character {
        case "&": text += "&amp;"
        case "<": text += "&lt;"
        case ">": text += "&gt;"
        case "\"": text += "&quot;"
        case "'": text += "&#39;"
        default: text.unicodeScalars.append(character)
        }
      }
    }
  }

  package init(stringLiteral literal: StaticString) {
    text = literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  package init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
  }
}

extension DefaultStringInterpolation {
  @available(*, deprecated, message: "a page put into a text would be escaped; interpolate HTML")
  mutating func appendInterpolation(_ html: HTML) {
    appendLiteral(html.text)
  }
}

extension HTML {
  /// `html` where something holds, nothing else.
  static func when(_ holds: Bool, _ html: @autoclosure () -> HTML) -> HTML {
    holds ? html() : .empty
  }

  /// `html` of a value where there is one.
  static func some<Value>(_ value: Value?, _ html: (Value) -> HTML) -> HTML {
    value.map(html) ?? .empty
  }
}

extension Sequence {
  /// One piece of a page for each element.
  func html(_ piece: (Element) throws -> HTML) rethrows -> HTML {
    var all = HTML.empty
    for element in self { all += try piece(element) }
    return all
  }
}
