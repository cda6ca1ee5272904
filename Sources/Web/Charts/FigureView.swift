import Insights
import Records

/// A figure on a page: its drawing, what is to be seen in it, and every number of it as a table.
///
/// The drawing is inline SVG without a style of its own: the style sheet gives it the colours of the
/// theme, and every mark has words or a shape beside its colour.
struct FigureView {
  let figure: Figure
  /// Unique on its page.
  let id: String
  /// Whether its sentence is already shown above it.
  var isSaidAbove = false

  var html: HTML {
    """
    <figure class="chart" aria-labelledby="\(id)-name"><figcaption id="\(id)-name">\(figure.title)</figcaption>
    <svg viewBox="0 0 \(Drawn.width) \(Drawn.number(drawn.height))" role="img" \
    aria-labelledby="\(id)-title" aria-describedby="\(id)-desc"><title id="\(id)-title">\(figure.title)</title>\
    <desc id="\(id)-desc">\(figure.summary)</desc>\(drawn.marks)</svg>
    \(HTML.when(!isSaidAbove, #"<p class="quiet">\#(figure.summary)</p>"#))
    <details class="fold quiet"><summary>\(say: "The numbers")\
    <span class="visually-hidden">\(say: ": \(figure.title)")</span></summary>
    \(FigureTableView(table: figure.table, name: figure.title).html)</details></figure>
    """
  }

  private var drawn: Drawn {
    switch figure.drawing {
    case .flow(let flow): FlowChart(flow: flow).drawn
    case .ranges(let ranges): RangeChart(ranges: ranges).drawn
    case .steps(let steps): StepChart(steps: steps).drawn
    case .months(let months): MonthChart(months: months).drawn
    case .trend(let trend): TrendChart(trend: trend).drawn
    case .spans(let spans): SpanChart(spans: spans).drawn
    case .bars(let bars): BarChart(bars: bars).drawn
    }
  }
}

/// The numbers of a figure, as a table.
struct FigureTableView {
  let table: FigureTable
  let name: Phrase
  private let styles: [HTML]

  /// Numbers are right-aligned, words left-aligned, and days do not wrap.
  init(table: FigureTable, name: Phrase) {
    self.table = table
    self.name = name
    let marks = Set("0123456789.,+−% ")
    styles = table.columns.indices.map { column in
      let cells = table.rows.map { Speaker.current.say($0[column]) }
      if column > 0, cells.allSatisfy({ $0.allSatisfy(marks.contains) }) {
        return #" class="number""#
      }
      return cells.allSatisfy { $0.count <= 12 } ? #" class="unbroken""# : ""
    }
  }

  var html: HTML {
    """
    <div class="scroller" tabindex="0" role="region" aria-label="\(say: "Table: \(name)")"><table class="plain">
    <thead><tr>\(table.columns.enumerated().html { place, name in
      #"<th scope="col"\#(styles[place])>\#(name)</th>"#
    })</tr></thead>
    <tbody>\(table.rows.html(row))</tbody></table></div>
    """
  }

  private func row(_ cells: [Phrase]) -> HTML {
    let rest = cells.enumerated().dropFirst().html { place, cell in
      "<td\(styles[place])>\(cell)</td>"
    }
    let head = HTML.some(cells.first) { #"<th scope="row"\#(styles[0])>\#($0)</th>"# }
    return "<tr>\(head)\(rest)</tr>"
  }
}

/// Marks, and their heights.
struct Drawn {
  /// What every drawing is wide, in its own units: a narrow window shows about one a pixel.
  static let width = 400

  let height: Double
  let marks: HTML

  /// A coordinate as an attribute says it: a tenth is finer than anybody sees.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    guard tenths % 10 != 0 else { return String(tenths / 10) }
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// The points of a line or an area.
  static func points(_ points: [(Double, Double)]) -> String {
    points.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
  }

  enum Anchor {
    case start, middle, end

    var html: HTML {
      switch self {
      case .start: ""
      case .middle: #" text-anchor="middle""#
      case .end: #" text-anchor="end""#
      }
    }
  }

  static func text(
    _ words: Phrase,
    _ x: Double,
    _ y: Double,
    _ anchor: Anchor = .start,
    style: HTML = "words"
  ) -> HTML {
    #"<text class="\#(style)" x="\#(number(x))" y="\#(number(y))"\#(anchor.html)>\#(words)</text>"#
  }

  static func line(_ from: (Double, Double), _ to: (Double, Double), style: HTML) -> HTML {
    """
    <line class="\(style)" x1="\(number(from.0))" y1="\(number(from.1))" \
    x2="\(number(to.0))" y2="\(number(to.1))"/>
    """
  }

  static func box(
    _ x: Double,
    _ y: Double,
    _ width: Double,
    _ height: Double,
    style: HTML
  ) -> HTML {
    """
    <rect class="\(style)" x="\(number(x))" y="\(number(y))" \
    width="\(number(width))" height="\(number(height))"/>
    """
  }

  static func dot(_ x: Double, _ y: Double, _ radius: Double, style: HTML) -> HTML {
    #"<circle class="\#(style)" cx="\#(number(x))" cy="\#(number(y))" r="\#(number(radius))"/>"#
  }

  static func area(_ corners: [(Double, Double)], style: HTML) -> HTML {
    #"<polygon class="\#(style)" points="\#(points(corners))"/>"#
  }

  static func path(_ corners: [(Double, Double)], style: HTML) -> HTML {
    #"<polyline class="\#(style)" points="\#(points(corners))"/>"#
  }
}
