/// A record's ID, typed by the kind of record it identifies.
package struct Identifier<Subject>: Hashable, Sendable {
  package let raw: RecordID

  package init(_ raw: RecordID) { self.raw = raw }
}

extension Identifier: Comparable {
  package static func < (left: Identifier, right: Identifier) -> Bool { left.raw < right.raw }
}

extension Identifier: LosslessStringConvertible {
  package init?(_ description: String) {
    guard let raw = RecordID(description) else { return nil }
    self.raw = raw
  }

  package var description: String { raw.description }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws { raw = try RecordID(from: decoder) }

  package func encode(to encoder: any Encoder) throws {
    try raw.encode(to: encoder)
  }
}
