/// The country of each time zone.
package struct ZoneCountries: Decodable, Sendable {
  private let countries: [String: String]

  package init(from decoder: any Decoder) throws {
    let zones = try [String: [String]](from: decoder)
    countries = Dictionary(
      zones.flatMap { country, zones in zones.map { ($0, country) } }
    ) { first, _ in first }
  }

  /// Two letters; nil for a zone without a country, such as UTC.
  package func country(of zone: String) -> String? { countries[zone] }
}
