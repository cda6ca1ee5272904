package import Records

/// The numbers of a picture, independent of how they are drawn.
///
/// Pages draw them, a terminal prints the table, and a screen reader gets the summary. An insight
/// with nothing to show has no figure.
package struct Figure: Equatable, Sendable {
  /// The caption, in a few words.
  package let title: Phrase
  /// What the figure shows, in one sentence.
  package let summary: Phrase
  package let drawing: Drawing
  /// Every number in the drawing.
  package let table: FigureTable

  /// The kinds of drawing.
  package enum Drawing: Equatable, Sendable {
    /// Where applications went, from left to right.
    case flow(FlowDrawing)
    /// Shares with intervals, one row each, beside the usual values: for the path to an offer and
    /// for competencies.
    case ranges(RangeDrawing)
    /// One or more step curves with a band: for applications still waiting, and for guesses.
    case steps(StepDrawing)
    /// One number per day, as a calendar of months.
    case months(MonthDrawing)
    /// One number per day, with a trend line.
    case trend(TrendDrawing)
    /// How long each of several things lasted, or has lasted so far.
    case spans(SpanDrawing)
    /// Counts over time.
    case bars(BarDrawing)
  }
}

/// The numbers of a figure as a table; the first column holds row headings.
package struct FigureTable: Equatable, Sendable {
  package let columns: [Phrase]
  /// Each row has as many cells as ``columns``.
  package let rows: [[Phrase]]

  package init(columns: [Phrase], rows: [[Phrase]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell a column")
    self.columns = columns
    self.rows = rows
  }
}

/// The scale on one side of a drawing.
package struct FigureAxis: Equatable, Sendable {
  /// What is measured, with its unit: "Days of silence".
  package let title: Phrase
  package let low: Double
  package let high: Double
  package let ticks: [Tick]

  /// A labeled position on the scale.
  package struct Tick: Equatable, Sendable {
    package let at: Double
    package let label: Phrase

    package init(_ at: Double, _ label: Phrase) {
      self.at = at
      self.label = label
    }
  }

  package init(_ title: Phrase, _ range: ClosedRange<Double>, ticks: [Tick]) {
    self.title = title
    low = range.lowerBound
    high = range.upperBound
    self.ticks = ticks
  }

  /// From 0 to 100, for percentages.
  package static func share(_ title: Phrase) -> FigureAxis {
    FigureAxis(
      title,
      0...1,
      ticks: [Tick(0, "0"), Tick(0.25, "25"), Tick(0.5, "50"), Tick(0.75, "75"), Tick(1, "100")]
    )
  }
}
