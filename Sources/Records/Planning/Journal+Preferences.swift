package import Foundation

extension Preferences {
  /// The one record of its kind: every journal has at most one.
  package static let theOne = Identifier<Preferences>(
    RecordID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)))
  )

  /// How long insights stay out of sight after a no, in days.
  package var coolOffDays: Int { min(max(coolOff ?? 3, 0), 14) }
}

extension Journal {
  /// The person's preferences, or the usual ones for `zone`.
  package func preferences(zone: TimeZone) -> Preferences {
    self[Preferences.theOne]
      ?? Preferences(id: Preferences.theOne, savedAt: .distantPast, zone: zone.identifier)
  }

  /// The surroundings as the person's own clock shows them.
  package func seen(_ surroundings: Surroundings) -> Surroundings {
    guard let zone = self[Preferences.theOne].flatMap({ TimeZone(identifier: $0.zone) }) else {
      return surroundings
    }
    return surroundings.seen(from: zone)
  }
}
