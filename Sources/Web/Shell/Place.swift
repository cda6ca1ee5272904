import Records

/// An address of Rebound.
///
/// Every address is spelled here, once: routes are made of the same names.
struct Place: Hashable, Sendable {
  /// The path below which the journal's pages live; empty for a request without a cookie, which
  /// must not learn it.
  @TaskLocal static var home = ""

  /// The path below ``home``.
  let path: String
  private(set) var query: [(String, String)] = []

  init(_ path: String) {
    self.path = path
  }

  /// An address as a form or a request sends it back.
  init(address: String) {
    let isBelowHome = address.hasPrefix(Place.home + "/")
    let address = isBelowHome ? address.dropFirst(Place.home.utf8.count) : address[...]
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    path = parts.first ?? "/"
    query = Form(encoded: parts.count > 1 ? parts[1] : "").values.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// An address from outside: nil unless it is a path of this server.
  init?(own address: String) {
    // Browsers drop control characters, read a backslash as a slash, and two slashes as a machine.
    guard address.hasPrefix("/"),
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" })
    else { return nil }
    self.init(address: address)
    guard path.hasPrefix("/"), !path.contains("//") else { return nil }
  }

  static func == (left: Place, right: Place) -> Bool { left.address == right.address }

  func hash(into hasher: inout Hasher) { hasher.combine(address) }

  /// The same place with this in its query, instead of what it had of that name; nil changes nothing.
  func with(_ name: String, _ value: (some CustomStringConvertible)?) -> Place {
    guard let value else { return self }
    var place = self
    place.query.removeAll { $0.0 == name }
    return place.with(name, each: [value.description])
  }

  /// The same place with several values of one name more in its query.
  func with(_ name: String, each values: [String]) -> Place {
    var place = self
    place.query += values.map { (name, $0) }
    return place
  }

  /// The same page without word of what was done before.
  var withoutNotice: Place {
    var place = self
    place.query.removeAll { ["notice", "undo", "came"].contains($0.0) }
    return place
  }

  func adding(_ notice: Notice?) -> Place {
    with("notice", notice?.word.rawValue).with("undo", notice?.commit)
  }

  /// The path and the query as a link carries them.
  var address: String {
    guard !query.isEmpty else { return Place.home + path }
    return Place.home + path + "?"
      + query.map { "\(Place.encoded($0.0))=\(Place.encoded($0.1))" }.joined(separator: "&")
  }

  private static func encoded(_ text: String) -> String {
    // Nearly always a name of ours or a record's: there is nothing to encode.
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    return text.utf8.map { byte in
      isPlain(byte)
        ? String(UnicodeScalar(byte))
        : "%" + String(byte >> 4, radix: 16, uppercase: true)
          + String(byte & 15, radix: 16, uppercase: true)
    }.joined()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2D...0x2F, 0x3A, 0x5F, 0x7E: true  // -./:_~
    default: false
    }
  }
}

/// A name in an address: a record's own, or the router's placeholder for one.
typealias Name = CustomStringConvertible
