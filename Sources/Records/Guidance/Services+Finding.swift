package import Foundation

extension SupportServices {
  /// The codes of the countries with services, sorted by their names in this language.
  package func countries(in locale: Locale) -> [(code: String, name: String)] {
    Set(services.flatMap(\.countries))
      .map { ($0, Self.name(of: $0, in: locale)) }
      .sorted { $0.1 < $1.1 }
  }

  /// The name of a country; its code if the language has no name for it.
  package static func name(of country: String, in locale: Locale) -> String {
    locale.localizedString(forRegionCode: country) ?? country
  }

  /// The services of one kind in a country; if it has none, those that work in many countries.
  ///
  /// Only emergency numbers work in many countries, so the result can be empty for other kinds.
  package func services(_ kind: ServiceKind, in country: String) -> [SupportService] {
    let all = services.filter { $0.kind == kind }
    let own = all.filter { $0.countries.contains(country) }
    return own.isEmpty ? all.filter { $0.countries.isEmpty } : own
  }

  /// The crisis services in this country, the first one to call first.
  package func listening(in country: String) -> [SupportService] {
    services(.crisis, in: country)
  }

  /// Emergency numbers: one entry for a known country, or else those that work in many countries.
  package func emergency(in country: String) -> [SupportService] {
    services(.emergency, in: country)
  }
}

extension SupportService {
  /// The number to dial: digits, and a leading plus if there is one.
  package var dialed: String? { call.map(Self.digits) }
  package var texted: String? { text.map(Self.digits) }

  /// Whether somebody has compared the entry with its source; the source's address follows these
  /// words.
  ///
  /// Shown where there is time to read it, and never to somebody in the middle of a crisis.
  package var checked: Phrase {
    guard let checkedOn, let day = Self.noon(checkedOn) else {
      // Everyone knows the emergency number; a note that nobody checked it could cost time.
      return kind == .emergency
        ? "A public emergency number. Source:"
        : "From a public directory, not checked by us yet:"
    }
    return "Checked on \(day, .short) against"
  }

  /// A warning for an entry that has not been checked recently; nil if it has.
  package func age(at now: Date) -> Phrase? {
    if Self.isLongAgo(checkedOn.flatMap(Self.noon), now) {
      return "That is more than a year ago, so it may have changed."
    }
    return Self.isLongAgo(sourceFrom.flatMap(Self.endOfMonth), now)
      ? "What it was checked against is more than a year old, so it may have changed." : nil
  }

  private static func isLongAgo(_ then: Date?, _ now: Date) -> Bool {
    then.map { now.timeIntervalSince($0) > 366 * 86_400 } ?? false
  }

  /// The first noon after a month such as `2025-10`.
  static func endOfMonth(_ month: String) -> Date? {
    guard let first = noon("\(month)-01") else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar.date(byAdding: .month, value: 1, to: first)
  }

  private static func digits(_ text: String) -> String {
    text.filter { $0.isASCII && ($0.isNumber || $0 == "+" || $0 == "*" || $0 == "#") }
  }

  static func noon(_ day: String) -> Date? {
    day.count == 10 ? try? Date("\(day)T12:00:00Z", strategy: .iso8601) : nil
  }
}
