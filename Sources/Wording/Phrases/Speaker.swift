package import Foundation
import Synchronization

/// Says phrases in one language, with its dates and numbers.
package final class Speaker: Sendable {
  package let locale: Locale
  private let catalogue: [String: String]
  private let dates = Mutex<[DateKey: String]>([:])

  private struct DateKey: Hashable {
    let noon: Date
    let style: DateStyle
  }

  /// - Parameter catalogue: translations by the English key; a sentence it lacks is said in English.
  package init(locale: Locale, catalogue: [String: String] = [:]) {
    self.locale = locale
    self.catalogue = catalogue
  }

  package static let english = Speaker(locale: Locale(identifier: "en_GB"))

  /// Who speaks to the person being answered.
  ///
  /// Bound once a request, where the person is known.
  @TaskLocal package static var current: Speaker = .english

  package func say(_ phrase: Phrase) -> String {
    let pattern = catalogue[phrase.key] ?? phrase.key
    guard pattern.utf8.contains(UInt8(ascii: "%")) else { return pattern }
    var said = ""
    var arguments = phrase.arguments.makeIterator()
    var rest = pattern[...]
    while let mark = rest.firstIndex(of: "%") {
      said += rest[..<mark]
      let next = rest.index(after: mark)
      guard next < rest.endIndex else { break }
      if rest[next] == "@", let argument = arguments.next() {
        said += text(argument)
      } else {
        said.append(rest[next])
      }
      rest = rest[rest.index(after: next)...]
    }
    return said + rest
  }

  private func text(_ argument: Phrase.Argument) -> String {
    switch argument {
    case .text(let text): text
    case .number(let number): number.formatted(.number.locale(locale))
    case .date(let noon, let style): date(noon, style)
    case .phrase(let phrase): say(phrase)
    }
  }

  /// Formatting a date costs ten times what a table row does, and a page repeats its dates.
  private func date(_ noon: Date, _ style: DateStyle) -> String {
    let key = DateKey(noon: noon, style: style)
    if let known = dates.withLock({ $0[key] }) { return known }
    let text = noon.formatted(style.format(locale))
    dates.withLock { dates in
      if dates.count > 4_000 { dates.removeAll(keepingCapacity: true) }
      dates[key] = text
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
    case .weekdayAndDay: plain.weekday(.wide).day().month(.wide)
    case .short: plain.day().month(.abbreviated).year()
    }
  }
}
