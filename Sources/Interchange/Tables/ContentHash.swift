/// A stable name for a piece of content: FNV-1a in 128 bits, the same on every machine and in every
/// version.
///
/// Not a cryptographic hash, and it need not be: both sides of every comparison are the person's own
/// files, and the room has no access to one.
struct ContentHash {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 1 << 88 | 0x13b

  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt128(byte)) &* ContentHash.prime
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Adds a text with its white space made one space, and none at its ends.
  mutating func add(spaced text: String) {
    var pending = false
    var started = false
    for byte in text.utf8 {
      if byte <= 0x20 {
        pending = started
        continue
      }
      if pending { add(0x20) }
      (pending, started) = (false, true)
      add(byte)
    }
  }

  /// The name of a text, in letters and digits.
  static func mark(_ text: String) -> String {
    var hash = ContentHash()
    hash.add(text.utf8)
    return hash.text
  }

  var value: UInt128 { state }

  /// 32 digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
