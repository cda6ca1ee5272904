package import Foundation

/// A sentence for a person: English text with its arguments kept separate, so that a catalog can
/// translate it.
package struct Phrase: Hashable, Sendable {
  /// A value in a sentence.
  package enum Argument: Hashable, Sendable {
    case text(String)
    case number(Int)
    case date(Date, DateStyle)
    indirect case phrase(Phrase)
  }

  /// The sentence with `%@` in place of its arguments.
  package let key: String
  package let arguments: [Argument]

  /// Text from the guidance or the person, which is never translated.
  package init(verbatim text: String) {
    key = "%@"
    arguments = [.text(text)]
  }

  package var isEmpty: Bool { key.isEmpty || key == "%@" && arguments == [.text("")] }
}

/// How much of a date is shown.
///
/// If the current day is known, a day in another year is shown with its year.
package enum DateStyle: Hashable, Sendable {
  /// "Thursday"
  case weekday
  /// "26 November"
  case day
  /// "Thursday, 26 November"
  case weekdayAndDay
  /// "26 Nov 2026"
  case short
  /// "November 2026"
  case month
  /// "Thu"
  case shortWeekday
  /// "Thursday" for a day within the next six, and otherwise as ``weekdayAndDay``.
  case near
}

extension Phrase: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    var key = ""
    var arguments: [Argument] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      key.reserveCapacity(literalCapacity + 2 * interpolationCount)
      arguments.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      key += literal.doublingPercents
    }

    package mutating func appendInterpolation(_ text: String) { append(.text(text)) }
    package mutating func appendInterpolation(_ number: Int) { append(.number(number)) }
    package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

    /// A day, given as the moment of noon in GMT.
    package mutating func appendInterpolation(_ noon: Date, _ style: DateStyle) {
      append(.date(noon, style))
    }

    private mutating func append(_ argument: Argument) {
      key += "%@"
      arguments.append(argument)
    }
  }

  package init(stringLiteral value: String) {
    key = value.doublingPercents
    arguments = []
  }

  package init(stringInterpolation: StringInterpolation) {
    key = stringInterpolation.key
    arguments = stringInterpolation.arguments
  }
}

extension String {
  /// The text with every percent sign doubled.
  ///
  /// Few sentences have one, and checking is cheaper than replacing.
  fileprivate var doublingPercents: String {
    utf8.contains(UInt8(ascii: "%")) ? replacing("%", with: "%%") : self
  }
}
