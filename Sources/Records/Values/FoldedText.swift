/// A text as it is compared and sorted: without case and accents.
package struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]
  /// The first eight bytes as one number, which settles nearly every comparison.
  private let head: UInt64

  package init(_ text: String) {
    bytes = Folding.bytes(of: text)
    var head: UInt64 = 0
    for place in 0..<8 { head = head << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0) }
    self.head = head
  }

  package var isEmpty: Bool { bytes.isEmpty }
}

extension FoldedText: Comparable {
  package static func < (left: FoldedText, right: FoldedText) -> Bool {
    left.head == right.head
      ? left.bytes.lexicographicallyPrecedes(right.bytes) : left.head < right.head
  }
}
