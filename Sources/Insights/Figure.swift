package import Records

/// A picture of some numbers, before anybody decides how it is drawn.
///
/// Pages draw it, a terminal prints its table, and whoever sees neither has its summary. A card that
/// has nothing to show has no figure.
package struct Figure: Equatable, Sendable {
  /// What it shows, in a few words: its caption.
  package let title: Phrase
  /// What is to be seen in it, in one sentence.
  package let summary: Phrase
  package let drawing: Drawing
  /// Every number that is drawn.
  package let table: FigureTable

  package init(title: Phrase, summary: Phrase, drawing: Drawing, table: FigureTable) {
    self.title = title
    self.summary = summary
    self.drawing = drawing
    self.table = table
  }

  /// The kinds of picture there are.
  package enum Drawing: Equatable, Sendable {
    /// Where applications went, from left to right.
    case flow(FlowDrawing)
    /// Shares with intervals, one row each, beside what is usual: the way to an offer, competencies.
    case ranges(RangeDrawing)
    /// One or more staircases with a band: who still waits, how guesses came out.
    case steps(StepDrawing)
    /// Days with a number each, as months.
    case months(MonthDrawing)
    /// Days with a number each, and a line through them.
    case trend(TrendDrawing)
    /// How long each of several things lasted, or has lasted so far.
    case spans(SpanDrawing)
    /// Counts over time.
    case bars(BarDrawing)
  }
}

/// The numbers of a figure as a table; the first column names its row.
package struct FigureTable: Equatable, Sendable {
  package let columns: [Phrase]
  /// Each as long as ``columns``.
  package let rows: [[Phrase]]

  package init(columns: [Phrase], rows: [[Phrase]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell a column")
    self.columns = columns
    self.rows = rows
  }
}

/// A scale along one side of a drawing.
package struct FigureAxis: Equatable, Sendable {
  /// What is measured, with its unit: "Days of silence".
  package let title: Phrase
  package let low: Double
  package let high: Double
  package let ticks: [Tick]

  /// A place on the scale with words for it.
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

  /// From 0 to 100 in a hundred.
  package static func share(_ title: Phrase) -> FigureAxis {
    FigureAxis(
      title,
      0...1,
      ticks: [
        Tick(0, "0"), Tick(0.25, "25"), Tick(0.5, "50"), Tick(0.75, "75"), Tick(1, "100"),
      ]
    )
  }
}
