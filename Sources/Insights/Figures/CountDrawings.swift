package import Records

/// How long each of several things lasted, or has lasted so far.
package struct SpanDrawing: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let name: Phrase
    package let length: Double
    /// Whether it has ended; if not, the bar has an open end.
    package let isOver: Bool
    /// The length in words: "9 days", "at least 6 days".
    package let said: Phrase

    package init(_ name: Phrase, length: Double, isOver: Bool, said: Phrase) {
      self.name = name
      self.length = length
      self.isOver = isOver
      self.said = said
    }
  }

  package let rows: [Row]
  package let axis: FigureAxis
}

/// A series of counts, such as one per week.
package struct BarDrawing: Equatable, Sendable {
  package struct Bar: Equatable, Sendable {
    package let name: Phrase
    package let count: Int

    package init(_ name: Phrase, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  package let bars: [Bar]
  /// What is counted: "Questions practised".
  package let title: Phrase
}
