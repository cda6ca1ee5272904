package import Wording

/// A piece of a page.
///
/// Markup can only come from literals of the source: run-time text is escaped where it is put in,
/// and the compiler refuses the reverse, a page put into a text.
package struct HTML: Sendable {
  /// As UTF-8: a page is put together of thousands of pieces, and a text looks at each it is given.
  private(set) var bytes: [UInt8]

  static let empty = HTML(bytes: [])

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  static func + (left: HTML, right: HTML) -> HTML { HTML(bytes: left.bytes + right.bytes) }

  static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }
}

extension HTML: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func appendInterpolation(_ html: HTML) { bytes += html.bytes }

    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes += piece.bytes }
    }

    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { bytes += html.bytes }
    }

    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String) { escape(text) }

    package mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }

    package mutating func appendInterpolation(_ phrase: Phrase) {
      escape(Speaker.current.say(phrase))
    }

    package mutating func appendInterpolation(_ phrase: Phrase?) {
      if let phrase { appendInterpolation(phrase) }
    }

    /// Five characters can end a text or an attribute; everything else stands for itself.
    private mutating func escape(_ raw: String) {
      var raw = raw
      raw.withUTF8 { raw in
        var start = 0
        for (place, byte) in raw.enumerated() {
          guard let entity = Self.entity(byte) else { continue }
          bytes.append(contentsOf: raw[start..<place])
          entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
          start = place + 1
        }
        bytes.append(contentsOf: raw[start...])
      }
    }

    /// All five are of ASCII, so none of them is part of another character.
    private static func entity(_ byte: UInt8) -> StaticString? {
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: nil
      }
    }
  }

  package init(stringLiteral literal: StaticString) {
    bytes = literal.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
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
