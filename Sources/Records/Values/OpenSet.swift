/// A set of stored words that may grow.
///
/// Unlike with an enum, a value that this binary does not know survives reading and writing.
package protocol OpenSet: RawRepresentable, Codable, Hashable, Sendable, LosslessStringConvertible
where RawValue == String {
  init(rawValue: String)
}

extension OpenSet {
  package init(_ description: String) { self.init(rawValue: description) }

  package var description: String { rawValue }
}
