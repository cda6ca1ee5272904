/// A text for comparing and sorting, without case and accents.
package struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]

  package init(_ text: String) { bytes = Folding.bytes(of: text) }

  package var isEmpty: Bool { bytes.isEmpty }
}

extension FoldedText: Comparable {
  package static func < (left: FoldedText, right: FoldedText) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
