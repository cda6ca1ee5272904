extension String {
  /// The text without signs that nobody sees: control characters, but for tabs and line ends, and the
  /// marks that turn the direction of what stands around them.
  ///
  /// A name with such a mark would turn the words of the page that shows it.
  package var withoutUnseen: String {
    // Asked of every cell of large tables, and so of bytes first.
    let mayHoldSome = utf8.contains { byte in
      byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }
    guard mayHoldSome, unicodeScalars.contains(where: \.isUnseen) else { return self }
    return String(unicodeScalars.filter { !$0.isUnseen })
  }
}

extension Unicode.Scalar {
  fileprivate var isUnseen: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
