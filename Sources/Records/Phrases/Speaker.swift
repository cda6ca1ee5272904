package import Foundation
import Synchronization

/// Turns phrases into text in one language, with its dates and numbers.
package final class Speaker: Sendable {
  package let locale: Locale
  private let catalogue: [String: String]
  private let formatted = Mutex<[Figure: String]>([:])

  /// A value that every language formats differently.
  private enum Figure: Hashable {
    case number(Int)
    case date(Date, DateStyle, withYear: Bool)
  }

  /// - Parameter catalogue: translations by English key; a sentence without one is in English.
  package init(locale: Locale, catalogue: [String: String] = [:]) {
    self.locale = locale
    self.catalogue = catalogue
  }

  package static let english = Speaker(locale: Locale(identifier: "en_GB"))

  /// The language of the person being answered.
  ///
  /// Set once per request, when the person is known.
  @TaskLocal package static var current: Speaker = .english

  /// The person's current day; nil if unknown, as in a file without a reader.
  @TaskLocal package static var present: Present?

  package func say(_ phrase: Phrase) -> String {
    var said: [UInt8] = []
    say(phrase) { said += $0 }
    return String(decoding: said, as: UTF8.self)
  }

  /// Writes a phrase piece by piece, as UTF-8.
  package func say(_ phrase: Phrase, to write: (UnsafeBufferPointer<UInt8>) -> Void) {
    var pattern = catalogue[phrase.key] ?? phrase.key
    pattern.withUTF8 { pattern in
      var used = 0
      var rest = pattern[...]
      // "%@" marks an argument, and "%%" is a percent sign.
      while let mark = rest.firstIndex(of: UInt8(ascii: "%")), mark + 1 < pattern.endIndex {
        write(UnsafeBufferPointer(rebasing: rest[..<mark]))
        let isArgument = pattern[mark + 1] == UInt8(ascii: "@") && used < phrase.arguments.count
        if isArgument {
          say(phrase.arguments[used], to: write)
          used += 1
        } else {
          write(UnsafeBufferPointer(rebasing: pattern[(mark + 1)...(mark + 1)]))
        }
        rest = pattern[(mark + 2)...]
      }
      write(UnsafeBufferPointer(rebasing: rest))
    }
  }

  private func say(_ argument: Phrase.Argument, to write: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text: String
    switch argument {
    case .text(let own): text = own
    case .number(let number): text = words(for: .number(number))
    case .date(let noon, let style): text = words(of: noon, style)
    case .phrase(let phrase): return say(phrase, to: write)
    }
    text.withUTF8(write)
  }

  private func words(of noon: Date, _ style: DateStyle) -> String {
    let present = Speaker.present
    switch style {
    case .near where present?.isNear(noon) ?? false:
      return words(for: .date(noon, .weekday, withYear: false))
    case .near, .day, .weekdayAndDay:
      let withYear = present.map { !$0.year.contains(noon) } ?? false
      return words(for: .date(noon, style, withYear: withYear))
    case .weekday, .shortWeekday, .short, .month:
      return words(for: .date(noon, style, withYear: false))
    }
  }

  /// Cached, because formatting a date costs ten times as much as a table row, and a page repeats
  /// its values.
  private func words(for figure: Figure) -> String {
    if let known = formatted.withLock({ $0[figure] }) { return known }
    let text =
      switch figure {
      case .number(let number): number.formatted(.number.locale(locale))
      case .date(let noon, let style, let withYear):
        noon.formatted(withYear ? style.format(locale).year() : style.format(locale))
      }
    formatted.withLock { formatted in
      if formatted.count > 4_000 { formatted.removeAll(keepingCapacity: true) }
      formatted[figure] = text
    }
    return text
  }
}

extension DateStyle {
  fileprivate func format(_ locale: Locale) -> Date.FormatStyle {
    let plain = Date.FormatStyle(locale: locale, timeZone: .gmt)
    return switch self {
    case .weekday: plain.weekday(.wide)
    case .day: plain.day().month(.wide)
    case .weekdayAndDay, .near: plain.weekday(.wide).day().month(.wide)
    case .month: plain.month(.wide).year()
    case .shortWeekday: plain.weekday(.abbreviated)
    case .short: plain.day().month(.abbreviated).year()
    }
  }
}
