import Foundation

extension Preferences {
  /// The preferences as they are saved.
  ///
  /// - Throws: `Problems` for a time zone or a country that is none.
  package func saved(_ surroundings: Surroundings) throws(Problems) -> Change {
    guard TimeZone(identifier: zone) != nil else {
      throw Problems("zone", "A name like Europe/Berlin, from the list.")
    }
    var saved = self
    saved.country = country.uppercased()
    saved.savedAt = surroundings.now
    return .save(saved)
  }
}
