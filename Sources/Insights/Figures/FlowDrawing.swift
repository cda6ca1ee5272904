package import Records

/// Where things went, from left to right: boxes in columns, with bands between them.
package struct FlowDrawing: Equatable, Sendable {
  /// A box.
  package struct Node: Equatable, Sendable {
    package let name: Phrase
    /// From 0, the leftmost.
    package let column: Int
    package let count: Int
    /// Where nothing has been decided yet: drawn lighter, and dashed.
    package let isOpen: Bool

    package init(_ name: Phrase, column: Int, count: Int, isOpen: Bool = false) {
      self.name = name
      self.column = column
      self.count = count
      self.isOpen = isOpen
    }
  }

  /// How many went from one box to another, both by their place in ``FlowDrawing/nodes``.
  package struct Link: Equatable, Sendable {
    package let from: Int
    package let to: Int
    package let count: Int

    package init(from: Int, to: Int, count: Int) {
      self.from = from
      self.to = to
      self.count = count
    }
  }

  /// From top to bottom in each column.
  package let nodes: [Node]
  package let links: [Link]

  package init(nodes: [Node], links: [Link]) {
    self.nodes = nodes
    self.links = links
  }
}
