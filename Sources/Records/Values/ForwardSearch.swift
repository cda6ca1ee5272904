/// Finds each next occurrence of some bytes in one pass over a text.
///
/// A search that restarts at every opening sign takes quadratic time if nothing is ever closed.
/// This one remembers what it found, and that there are no more.
package struct ForwardSearch: Sendable {
  private let pattern: [UInt8]
  private let ignoresCase: Bool
  private var found: Int?
  private var isExhausted = false

  /// - Parameter ignoresCase: if true, `pattern` has to be in lowercase.
  package init(_ pattern: some StringProtocol, ignoringCase ignoresCase: Bool = false) {
    self.pattern = Array(pattern.utf8)
    self.ignoresCase = ignoresCase
  }

  /// The first match at or after `start`, which must not be less than in an earlier call.
  package mutating func next(in bytes: [UInt8], from start: Int) -> Int? {
    if let found, found >= start { return found }
    guard !isExhausted else { return nil }
    var place = start
    while place + pattern.count <= bytes.count {
      if stands(in: bytes, at: place) {
        found = place
        return place
      }
      place += 1
    }
    isExhausted = true
    return nil
  }

  private func stands(in bytes: [UInt8], at place: Int) -> Bool {
    for (offset, sign) in pattern.enumerated() {
      let byte = bytes[place + offset]
      guard byte == sign || ignoresCase && byte.inSmall == sign else { return false }
    }
    return true
  }
}

extension UInt8 {
  /// The lowercase form of an ASCII letter; any other byte unchanged.
  package var inSmall: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  package var isASCIILetter: Bool { (0x61...0x7A).contains(inSmall) }

  package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
