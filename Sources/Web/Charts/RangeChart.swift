import Insights
import Records

/// Rows with a dot, the line it may lie on, and a notch for what is usual.
struct RangeChart {
  let ranges: RangeDrawing

  private static let row = 46.0
  private let left = 8.0
  private let right = 392.0

  private var bottom: Double { Self.row * Double(ranges.rows.count) + 8 }

  private func x(_ value: Double) -> Double {
    let length = ranges.axis.high - ranges.axis.low
    let share = length > 0 ? (value - ranges.axis.low) / length : 0.5
    return left + min(max(share, 0), 1) * (right - left)
  }

  var drawn: Drawn {
    let middle = HTML.some(ranges.middle) { value in
      Drawn.line((x(value), 4), (x(value), bottom), style: "guide")
    }
    let ticks = ranges.axis.ticks.html { tick in
      let anchor: Drawn.Anchor = x(tick.at) < 20 ? .start : x(tick.at) > 380 ? .end : .middle
      return Drawn.line((x(tick.at), bottom), (x(tick.at), bottom + 4), style: "edge")
        + Drawn.text(tick.label, x(tick.at), bottom + 17, anchor, style: "tick")
    }
    return Drawn(
      height: bottom + (ranges.usualName == nil ? 42 : 62),
      marks: middle + ranges.rows.enumerated().html { row($1, at: Self.row * Double($0)) }
        + Drawn.line((left, bottom), (right, bottom), style: "edge") + ticks
        + Drawn.text(ranges.axis.title, right, bottom + 34, .end, style: "tick")
        + HTML.some(ranges.usualName, usual)
    )
  }

  private func row(_ row: RangeDrawing.Row, at top: Double) -> HTML {
    let y = top + 31
    let names: HTML =
      Drawn.text(row.name, left, top + 16, style: row.isMeant ? "words meant" : "words")
      + Drawn.text(row.basis, right, top + 16, .end, style: "tick")
    let track = Drawn.line((left, y), (right, y), style: "grid")
    let interval = HTML.some(row.interval) { interval in
      Drawn.line((x(interval.low), y), (x(interval.high), y), style: "interval")
    }
    let usual = HTML.some(row.usual) { notch(x($0), y) }
    let dot = HTML.some(row.value) { value in
      Drawn.dot(x(value), y, row.isMeant ? 7 : 5.5, style: row.isMeant ? "dot meant" : "dot")
    }
    return names + track + interval + usual + dot
  }

  /// A diamond, so that it is told from the dot without its colour.
  private func notch(_ x: Double, _ y: Double) -> HTML {
    Drawn.area([(x, y - 9), (x + 5, y), (x, y + 9), (x - 5, y)], style: "usual")
  }

  private func usual(_ name: Phrase) -> HTML {
    notch(left + 6, bottom + 51) + Drawn.text(name, left + 18, bottom + 55, style: "tick")
  }
}
