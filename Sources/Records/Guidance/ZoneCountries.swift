/// Which country a time zone lies in.
package struct ZoneCountries: Decodable, Sendable {
  private let countries: [String: String]

  package init(from decoder: any Decoder) throws {
    let zones = try [String: [String]](from: decoder)
    countries = Dictionary(
      zones.flatMap { country, zones in zones.map { ($0, country) } }
    ) { first, _ in first }
  }

  /// Two letters; nil for a zone of no place, such as UTC.
  package func country(of zone: String) -> String? { countries[zone] }
}
