package import Records

/// A piece of a page.
///
/// Markup can only come from literals of the source: run-time text is escaped where it is put in,
/// and the compiler refuses the reverse, a page put into a text.
package struct HTML: Sendable {
  /// Long pieces that come before ``bytes``, not copied.
  ///
  /// A list is put into a form, that into a page, that into its frame. Copied each time, the bytes
  /// would cost more than what they say.
  private var sheets: [[UInt8]] = []
  /// As UTF-8: a page is put together of thousands of pieces, and a text looks at each it is given.
  private var bytes: [UInt8]

  static let empty = HTML(bytes: [])

  /// From this length on, a piece is handed on whole.
  private static let sheet = 8_192

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isEmpty: Bool { bytes.isEmpty && sheets.isEmpty }

  /// What it is made of, in order.
  var parts: [[UInt8]] { sheets + [bytes] }

  var text: String { String(decoding: parts.joined(), as: UTF8.self) }

  static func + (left: HTML, right: HTML) -> HTML {
    var both = left
    both += right
    return both
  }

  static func += (left: inout HTML, right: HTML) {
    if right.sheets.isEmpty, right.bytes.count < sheet {
      left.bytes += right.bytes
      guard left.bytes.count >= sheet else { return }
      left.turn()
      // What fills one sheet out of small pieces nearly always fills a second.
      left.bytes.reserveCapacity(sheet + sheet / 4)
    } else {
      left.turn()
      left.sheets += right.sheets
      left.bytes = right.bytes
    }
  }

  private mutating func turn() {
    guard !bytes.isEmpty else { return }
    sheets.append(bytes)
    bytes = []
  }
}

extension HTML: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = HTML.empty

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { html.bytes.append(contentsOf: $0) }
    }

    package mutating func appendInterpolation(_ html: HTML) { self.html += html }

    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { html += piece }
    }

    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { self.html += html }
    }

    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String) {
      var text = text
      text.withUTF8 { html.escape($0) }
    }

    package mutating func appendInterpolation(_ number: Int) { html.bytes += String(number).utf8 }

    package mutating func appendInterpolation(_ phrase: Phrase) {
      Speaker.current.say(phrase) { html.escape($0) }
    }

    package mutating func appendInterpolation(_ phrase: Phrase?) {
      if let phrase { appendInterpolation(phrase) }
    }

    /// Words written where they are said: `\(say: "Save")`.
    ///
    /// A bare literal could as well be markup.
    package mutating func appendInterpolation(say phrase: Phrase) { appendInterpolation(phrase) }

    /// A day, as in `\(day, .short)`.
    package mutating func appendInterpolation(_ day: Day, _ style: DateStyle) {
      appendInterpolation("\(day.noonGMT, style)" as Phrase)
    }
  }

  package init(stringLiteral literal: StaticString) {
    bytes = literal.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.html
  }
}

extension HTML {
  /// Five characters can end a text or an attribute, and are escaped.
  fileprivate mutating func escape(_ raw: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var place = 0
    while place < raw.count {
      if let entity = Self.entity(raw[place]) {
        bytes.append(contentsOf: raw[start..<place])
        entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = place + 1
      }
      place += 1
    }
    bytes.append(contentsOf: raw[start...])
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
