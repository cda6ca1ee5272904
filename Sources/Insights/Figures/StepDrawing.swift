package import Records

/// Step curves on a scale, each with a band for its uncertainty.
package struct StepDrawing: Equatable, Sendable {
  /// The curve has this height from here to the next step.
  package struct Step: Equatable, Sendable {
    package let at: Double
    package let height: Double
    /// The ends of the band; both nil if there is none.
    package let low: Double?
    package let high: Double?

    package init(at: Double, height: Double, low: Double? = nil, high: Double? = nil) {
      self.at = at
      self.height = height
      self.low = low
      self.high = high
    }
  }

  package struct Curve: Equatable, Sendable {
    package let name: Phrase
    /// In order of ``Step/at``.
    package let steps: [Step]
    /// The end of the last step.
    package let end: Double

    package init(_ name: Phrase, steps: [Step], end: Double) {
      self.name = name
      self.steps = steps
      self.end = end
    }
  }

  package let curves: [Curve]
  package let across: FigureAxis
  package let up: FigureAxis
  /// The legend for the band, if there is one.
  package let bandName: Phrase?
  /// The legend for a diagonal, such as where guesses and outcomes agree; nil for no diagonal.
  package let diagonal: Phrase?

  package init(
    curves: [Curve],
    across: FigureAxis,
    up: FigureAxis,
    bandName: Phrase? = nil,
    diagonal: Phrase? = nil
  ) {
    self.curves = curves
    self.across = across
    self.up = up
    self.bandName = bandName
    self.diagonal = diagonal
  }
}
