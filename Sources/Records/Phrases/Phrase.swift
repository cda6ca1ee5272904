package import Foundation

/// A sentence for a person: English where it is written, with what was put into it remembered, so
/// that a catalogue can say it in another language.
package struct Phrase: Hashable, Sendable {
  /// What is put into a sentence.
  package enum Argument: Hashable, Sendable {
    case text(String)
    case number(Int)
    case date(Date, DateStyle)
    indirect case phrase(Phrase)
  }

  /// The sentence with `%@` where an argument stands.
  package let key: String
  package let arguments: [Argument]

  /// Words from guidance or from the person, which no catalogue translates.
  package init(verbatim text: String) {
    key = "%@"
    arguments = [.text(text)]
  }

  package var isEmpty: Bool { key.isEmpty || key == "%@" && arguments == [.text("")] }
}

/// How much of a date is said.
///
/// Where it is known which day it is, a day of another year is said with its year.
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
  /// "Thursday" for a day of the next six, else as ``weekdayAndDay``.
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

    /// A day by the instant of its noon in GMT.
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
  /// Nearly no sentence has one, and looking is cheaper than replacing.
  fileprivate var doublingPercents: String {
    utf8.contains(UInt8(ascii: "%")) ? replacing("%", with: "%%") : self
  }
}
