extension Preferences {
  /// Where the person is, for support services: as they said, else by their time zone.
  ///
  /// Two letters; empty where neither says.
  package var supportCountry: String {
    country.isEmpty ? Guidance.zoneCountries.country(of: zone) ?? "" : country
  }
}
