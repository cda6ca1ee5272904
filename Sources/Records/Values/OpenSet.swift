/// A set of words that is stored and may grow: a value this binary does not know survives reading
/// and writing, which an enum would refuse.
package protocol OpenSet: RawRepresentable, Codable, Hashable, Sendable, LosslessStringConvertible
where RawValue == String {
  init(rawValue: String)
}

extension OpenSet {
  package init(_ description: String) {
    self.init(rawValue: description)
  }

  package var description: String { rawValue }
}
