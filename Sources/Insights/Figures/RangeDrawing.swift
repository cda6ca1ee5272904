package import Records

/// Rows with a value and how far it may be off, on one scale.
package struct RangeDrawing: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let name: Phrase
    /// How much it rests on: "3 of 12", "9 answers".
    package let basis: Phrase
    /// Nil where too little is known to say.
    package let value: Double?
    package let interval: Interval?
    /// What is usual elsewhere.
    package let usual: Double?
    /// The row the words of the card are about.
    package let isMeant: Bool

    package init(
      _ name: Phrase,
      basis: Phrase,
      value: Double?,
      interval: Interval? = nil,
      usual: Double? = nil,
      isMeant: Bool = false
    ) {
      self.name = name
      self.basis = basis
      self.value = value
      self.interval = interval
      self.usual = usual
      self.isMeant = isMeant
    }
  }

  package let rows: [Row]
  package let axis: FigureAxis
  /// A line across all rows, as at a person's own mean.
  package let middle: Double?
  /// What the mark of ``Row/usual`` means: "usual, by the sources below".
  package let usualName: Phrase?

  package init(
    rows: [Row],
    axis: FigureAxis,
    middle: Double? = nil,
    usualName: Phrase? = nil
  ) {
    self.rows = rows
    self.axis = axis
    self.middle = middle
    self.usualName = usualName
  }
}
