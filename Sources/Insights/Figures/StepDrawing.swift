package import Records

/// Staircases over a scale, each with a band where it may lie.
package struct StepDrawing: Equatable, Sendable {
  /// From here on to the next, the curve is at this height.
  package struct Step: Equatable, Sendable {
    package let at: Double
    package let height: Double
    /// Both nil where there is no band.
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
    /// Where the last step ends.
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
  /// What the band means, where there is one.
  package let bandName: Phrase?
  /// A line from corner to corner, as where guesses and outcomes agree: what it means.
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
