package import Records

/// Rows on one scale, each with a value and its interval.
package struct RangeDrawing: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let name: Phrase
    /// The counts behind it: "3 of 12", "9 answers".
    package let basis: Phrase
    /// Nil if too little is known.
    package let value: Double?
    package let interval: Interval?
    /// The usual value elsewhere.
    package let usual: Double?
    /// Whether the text of the insight is about this row.
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
  /// A line across all rows, such as the person's own mean.
  package let middle: Double?
  /// The legend for ``Row/usual``: "usual, by the sources below".
  package let usualName: Phrase?

  package init(rows: [Row], axis: FigureAxis, middle: Double? = nil, usualName: Phrase? = nil) {
    self.rows = rows
    self.axis = axis
    self.middle = middle
    self.usualName = usualName
  }
}
