import Insights
import Records

/// A rectangle with a scale on two sides.
struct Plot {
  let across: FigureAxis
  let up: FigureAxis
  var left = 42.0
  var top = 26.0
  var right = 390.0
  var bottom = 210.0

  func x(_ value: Double) -> Double { left + share(value, across) * (right - left) }

  func y(_ value: Double) -> Double { bottom - share(value, up) * (bottom - top) }

  private func share(_ value: Double, _ axis: FigureAxis) -> Double {
    let length = axis.high - axis.low
    return length > 0 ? min(max((value - axis.low) / length, 0), 1) : 0.5
  }

  /// Grid, ticks and titles; what follows lies over them.
  var frame: HTML {
    let rungs = up.ticks.html { tick in
      Drawn.line((left, y(tick.at)), (right, y(tick.at)), style: "grid")
        + Drawn.text(tick.label, left - 6, y(tick.at) + 4, .end, style: "tick")
    }
    let feet = across.ticks.html { tick in
      // The last label would extend beyond the chart.
      let anchor: Drawn.Anchor = x(tick.at) > 360 ? .end : .middle
      return Drawn.line((x(tick.at), bottom), (x(tick.at), bottom + 4), style: "edge")
        + Drawn.text(tick.label, x(tick.at), bottom + 17, anchor, style: "tick")
    }
    return rungs + feet + Drawn.line((left, bottom), (right, bottom), style: "edge")
      + Drawn.text(up.title, 0, 12, style: "tick")
      + HTML.when(
        !across.title.isEmpty,
        Drawn.text(across.title, right, bottom + 34, .end, style: "tick")
      )
  }

  /// Where the marks of a legend go on, under the scale.
  var foot: Double { bottom + 52 }
}
