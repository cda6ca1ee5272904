package import Records

/// Where things went, from left to right: boxes in columns, with bands between them.
package struct FlowDrawing: Equatable, Sendable {
  /// A box.
  package struct Node: Equatable, Sendable {
    package let name: Phrase
    /// From 0, the leftmost.
    package let column: Int
    package let count: Int
    /// Whether nothing is decided there yet; drawn lighter and dashed.
    package let isOpen: Bool

    package init(_ name: Phrase, column: Int, count: Int, isOpen: Bool = false) {
      self.name = name
      self.column = column
      self.count = count
      self.isOpen = isOpen
    }
  }

  /// How many went from one box to another, both by index in ``FlowDrawing/nodes``.
  package struct Link: Equatable, Sendable {
    package let from: Int
    package let to: Int
    package let count: Int
  }

  /// From top to bottom in each column.
  package let nodes: [Node]
  package let links: [Link]
}
