import Insights
import Records

/// Bars from the left: a bar that ends has a cap, one that was only seen so far an open arrow.
struct SpanChart {
  let spans: SpanDrawing

  private static let row = 44.0
  private let left = 8.0
  private let right = 380.0

  private func x(_ value: Double) -> Double {
    let length = max(spans.axis.high - spans.axis.low, 1e-9)
    return left + min(max((value - spans.axis.low) / length, 0), 1) * (right - left)
  }

  var drawn: Drawn {
    let bottom = Self.row * Double(spans.rows.count) + 6
    let ticks = spans.axis.ticks.html { tick in
      Drawn.line((x(tick.at), bottom), (x(tick.at), bottom + 4), style: "edge")
        + Drawn.text(tick.label, x(tick.at), bottom + 17, .middle, style: "tick")
    }
    return Drawn(
      height: bottom + 42,
      marks: spans.rows.enumerated().html { row($1, at: Self.row * Double($0)) }
        + Drawn.line((left, bottom), (right, bottom), style: "edge") + ticks
        + Drawn.text(spans.axis.title, right, bottom + 34, .end, style: "tick")
    )
  }

  private func row(_ row: SpanDrawing.Row, at top: Double) -> HTML {
    let y = top + 29
    let end = max(x(row.length), left + 4)
    let words =
      Drawn.text(row.name, left, top + 16)
      + Drawn.text(row.said, right, top + 16, .end, style: "tick")
    let bar = Drawn.line((left, y), (end, y), style: row.isOver ? "span" : "span open")
    let tip: HTML =
      row.isOver
      ? Drawn.line((end, y - 7), (end, y + 7), style: "cap")
      : Drawn.path([(end, y - 6), (end + 8, y), (end, y + 6)], style: "arrow")
    return words + bar + tip
  }
}

/// Columns with their counts on top.
struct BarChart {
  let bars: BarDrawing

  private let bottom = 150.0
  private let top = 34.0

  var drawn: Drawn {
    let most = Double(max(bars.bars.map(\.count).max() ?? 1, 1))
    let width = 384 / Double(max(bars.bars.count, 1))
    // A name needs some room; where bars are many, every second or third has one.
    let every = max(1, Int((96 / width).rounded(.up)))
    let marks = bars.bars.enumerated().html { place, bar in
      let x = 8 + Double(place) * width
      let height = Double(bar.count) / most * (bottom - top)
      let middle = x + width / 2
      return HTML.when(
        bar.count > 0,
        Drawn.box(x + width * 0.14, bottom - height, width * 0.72, height, style: "bar")
          + Drawn.text("\(bar.count)", middle, bottom - height - 5, .middle, style: "tick")
      )
        + HTML.when(
          place.isMultiple(of: every),
          Drawn.text(bar.name, middle, bottom + 17, .middle, style: "tick")
        )
    }
    return Drawn(
      height: bottom + 26,
      marks: Drawn.text(bars.title, 8, 14, style: "tick") + marks
        + Drawn.line((8, bottom), (392, bottom), style: "edge")
    )
  }
}
