import Foundation

/// Words to search for, compared without case and accents.
package struct SoughtWords: Hashable, Sendable {
  /// Folded, in UTF-8.
  private let words: [[UInt8]]
  private let typed: [String]

  package init(_ text: String) {
    typed = text.split(whereSeparator: \.isWhitespace).map(String.init)
    words = typed.map(Folding.bytes).filter { !$0.isEmpty }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether each of the words is in one of the texts.
  package func stand(in texts: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    var missing = words
    for text in texts where !text.isEmpty {
      Folding.strike(&missing, in: text)
      if missing.isEmpty { return true }
    }
    return false
  }

  /// The range of the first of the words that is in a text.
  func firstRange(in text: String) -> Range<String.Index>? {
    typed.lazy.compactMap {
      text.range(of: $0, options: [.caseInsensitive, .diacriticInsensitive])
    }.first
  }
}

/// Removes case and accents, fast enough to fold a whole journal for each search.
enum Folding {
  /// Removes the words that a text contains from the list.
  ///
  /// Most texts are ASCII and are read in place, because copying them would take most of the time.
  static func strike(_ words: inout [[UInt8]], in text: String) {
    let isStruck = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      if words.contains(where: bytes.holds) { words.removeAll(where: bytes.holds) }
      return true
    }
    if isStruck == true { return }
    bytes(of: text).withUnsafeBufferPointer { bytes in words.removeAll(where: bytes.holds) }
  }

  static func bytes(of text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.append(lowered(UInt8(scalar.value)))
      } else {
        folded.append(contentsOf: table[scalar.value] ?? Array(String(scalar).utf8))
      }
    }
    return folded
  }

  static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  // Foundation takes microseconds for each text, and there are tens of thousands. So each letter of
  // the Latin, Greek and Cyrillic blocks is folded once. Other scripts have no case to fold.
  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for value in Array(0x80..<0x590) + Array(0x1E00..<0x2000) + Array(0xFF00..<0xFF60) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let isMark = scalar.properties.generalCategory == .nonspacingMark
      let folded = String(scalar).folding(
        options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
        locale: nil
      )
      table[scalar.value] = isMark ? [] : Array(folded.utf8)
    }
    // Letters that Unicode takes for letters of their own, and people without the key write plainly.
    for (letters, plain) in [
      ("łŁ", "l"), ("øØ", "o"), ("đĐð", "d"), ("ı", "i"), ("ħ", "h"), ("æÆ", "ae"), ("œŒ", "oe"),
      ("ßẞ", "ss"), ("þÞ", "th"),
    ] {
      for letter in letters.unicodeScalars { table[letter.value] = Array(plain.utf8) }
    }
    return table
  }()
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text contains a folded word, in any case.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    var start = 0
    while start <= count - word.count {
      if Folding.lowered(self[start]) == first,
        word.indices.allSatisfy({ Folding.lowered(self[start + $0]) == word[$0] })
      {
        return true
      }
      start += 1
    }
    return false
  }
}
