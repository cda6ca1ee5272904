package import Foundation

/// The ID of one record of any kind: a time-ordered UUID, made by Rebound and never by a store.
package struct RecordID: Hashable, Sendable {
  package let uuid: UUID

  package init(_ uuid: UUID) { self.uuid = uuid }
}

extension RecordID: Comparable {
  package static func < (left: RecordID, right: RecordID) -> Bool {
    withUnsafeBytes(of: left.uuid.uuid) { left in
      withUnsafeBytes(of: right.uuid.uuid) { right in left.lexicographicallyPrecedes(right) }
    }
  }
}

extension RecordID: LosslessStringConvertible {
  /// Reads the usual 36 characters, in either case.
  package init?(_ description: String) {
    guard let uuid = UUID(uuidString: description) else { return nil }
    self.uuid = uuid
  }

  package var description: String { uuid.uuidString.lowercased() }
}

extension RecordID: Codable {
  package init(from decoder: any Decoder) throws {
    uuid = try decoder.singleValueContainer().decode(UUID.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
