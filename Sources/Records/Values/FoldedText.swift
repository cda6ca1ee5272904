/// A text as it is compared and sorted: without case and accents.
package struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]
  /// The first eight bytes as one number, which settles nearly every comparison.
  private let head: UInt64

  package init(_ text: String) {
    bytes = Folding.bytes(of: text)
    head = bytes.prefix(8).enumerated().reduce(0) {
      $0 | UInt64($1.element) << (56 - 8 * $1.offset)
    }
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Its words: what stands between anything that is no letter and no digit.
  package var words: Set<[UInt8]> {
    Set(bytes.split { !Self.isOfWord($0) }.map(Array.init))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}

extension FoldedText: Comparable {
  package static func < (left: FoldedText, right: FoldedText) -> Bool {
    left.head == right.head
      ? left.bytes.lexicographicallyPrecedes(right.bytes) : left.head < right.head
  }
}
