/// Text in UTF-8 that was once read as something else, as `MÃ¼ller`, and can be mended.
///
/// Run by run: in what is not ASCII, the bytes of the wrong encoding have to be UTF-8 again, and to
/// make letters that people write. What is right already stays, so mixed files can be mended.
struct Mojibake {
  /// The encoding the text was wrongly read in, by the bytes of its letters.
  private struct Codec {
    let bytes: [Unicode.Scalar: UInt8]
    /// Whether its own letters are those of a whole alphabet, so that one alone proves nothing.
    let isAlphabet: Bool

    init(_ encoding: TextEncoding) {
      var bytes: [Unicode.Scalar: UInt8] = [:]
      for byte in UInt8(0x80)...0xFF {
        // What Windows-1252 leaves open, programs read as a control sign.
        let scalar = encoding.text([byte])?.unicodeScalars.first ?? Unicode.Scalar(byte)
        bytes[scalar] = byte
      }
      self.bytes = bytes
      isAlphabet = encoding == .windows1251
    }

    static let all = [TextEncoding.windows1252, .macRoman, .windows1251].map(Codec.init)
  }

  private let codec: Codec
  private var known: [String: String?] = [:]

  private init(_ codec: Codec) { self.codec = codec }

  /// The text as it was meant; nil where nothing can be mended.
  static func mended(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let bytes = Array(text.utf8)
    let tries = Codec.all.compactMap { codec -> (bytes: [UInt8], count: Int)? in
      var mojibake = Mojibake(codec)
      return mojibake.mended(bytes)
    }
    guard let best = tries.max(by: { $0.count < $1.count }) else { return nil }
    let right = String(decoding: best.bytes, as: UTF8.self)
    // Some texts went wrong twice.
    return mended(right) ?? right
  }

  private mutating func mended(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int)? {
    var (mended, copied, count, place) = ([UInt8](), 0, 0, 0)
    while let start = bytes[place...].firstIndex(where: { $0 >= 0x80 }) {
      place = start + 1
      while place < bytes.count, bytes[place] >= 0x80 { place += 1 }
      guard let right = meant(String(decoding: bytes[start..<place], as: UTF8.self)) else {
        continue
      }
      mended += bytes[copied..<start]
      mended += right.utf8
      copied = place
      count += 1
    }
    return count == 0 ? nil : (mended + bytes[copied...], count)
  }

  /// What a run of letters was; nil where it is right as it is.
  private mutating func meant(_ run: String) -> String? {
    let scalars = run.unicodeScalars
    guard let first = scalars.first, (codec.bytes[first] ?? 0) >= 0xC2 else { return nil }
    if let known = known[run] { return known }
    let bytes = scalars.compactMap { codec.bytes[$0] }
    let text = bytes.count == scalars.count ? String(validating: bytes, as: UTF8.self) : nil
    let meant = text.flatMap { isPlausible($0.unicodeScalars) ? $0 : nil }
    known[run] = .some(meant)
    return meant
  }

  private func isPlausible(_ scalars: String.UnicodeScalarView) -> Bool {
    let wide = scalars.count { $0.value >= 0x2E80 && $0.value < 0x1F000 }
    // A French "é »" happens to be a Chinese sign; two in a row do not happen.
    if wide == 1, scalars.count == 1 { return false }
    if codec.isAlphabet, scalars.count == 1, (0x400...0x4FF).contains(scalars.first?.value ?? 0) {
      return false
    }
    return scalars.allSatisfy(Self.isWritten)
  }

  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0x17F, 0x218...0x21B, 0x370...0x3FF, 0x400...0x45F, 0x490...0x491: true
    case 0x5D0...0x5EA, 0x621...0x64A, 0xE01...0xE3A, 0x1EA0...0x1EF9: true
    case 0x2010...0x2026, 0x2030...0x203A, 0x20AC, 0x2122, 0x2190...0x2193, 0x2605...0x2606: true
    case 0x2705, 0x2713...0x2714, 0x274C, 0xFE0F, 0xFEFF, 0x200B...0x200F: true
    case 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E: true
    case 0x1F300...0x1FAFF: true
    default: false
    }
  }
}
