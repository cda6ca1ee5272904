package import Foundation

extension SupportServices {
  /// The codes of the countries there are services for, by their names in this language.
  package func countries(in locale: Locale) -> [(code: String, name: String)] {
    Set(services.compactMap(\.country))
      .map { ($0, locale.localizedString(forRegionCode: $0) ?? $0) }
      .sorted { $0.1 < $1.1 }
  }

  /// The services of a country, or the numbers that work in many where it is not known.
  package func services(in country: String) -> [SupportService] {
    let own = services.filter { $0.country == country }
    return own.isEmpty ? services.filter { $0.country == nil } : own
  }
}

extension SupportService {
  /// What a telephone is given: digits, and a plus where there is one.
  package var dialled: String? { phone.map(Self.digits) }
  package var texted: String? { text.map(Self.digits) }

  /// Who says so, and when somebody last made sure.
  package var verified: Phrase {
    guard let verifiedOn, let day = Self.noon(verifiedOn) else {
      return "Nobody has verified this entry yet."
    }
    return "Verified on \(day, .short)."
  }

  private static func digits(_ text: String) -> String {
    text.filter { $0.isASCII && ($0.isNumber || $0 == "+" || $0 == "*" || $0 == "#") }
  }

  private static func noon(_ day: String) -> Date? {
    try? Date("\(day)T12:00:00Z", strategy: .iso8601)
  }
}
