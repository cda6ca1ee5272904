package import Records

/// What lets another program in: its name and what it may do, but never the token itself.
package struct AccessToken: Hashable, Codable, Sendable {
  package let id: String
  package let name: String
  /// SHA-256 of the token, in hexadecimal.
  let hash: String
  package let mayWrite: Bool
  /// The kinds of record it may see; nil for every kind of the rooms that are open to it.
  package let kinds: [Kind]?
  /// The private rooms that were opened to it.
  package let openRooms: [String]
  package let madeOn: Day
  /// The last day it works; nil where none was named.
  package let until: Day?

  package func isOver(on today: Day) -> Bool { until.map { $0 < today } ?? false }
}

/// One request of another program, without anything that was said in it.
package struct TokenUse: Hashable, Codable, Sendable {
  /// The program's name.
  package let name: String
  /// Milliseconds since 1970.
  package let at: Int
  /// What was asked for, such as `list` or `add`.
  package let what: String
  package let kind: Kind?
  package let isRefused: Bool

  package init(name: String, at: Int, what: String, kind: Kind?, isRefused: Bool) {
    self.name = name
    self.at = at
    self.what = what
    self.kind = kind
    self.isRefused = isRefused
  }
}
