import Insights
import Records

/// Staircases: a first curve drawn through, a second one dashed, their bands beneath.
struct StepChart {
  let steps: StepDrawing

  private var plot: Plot { Plot(across: steps.across, up: steps.up) }

  var drawn: Drawn {
    let legend = legend
    let bands = steps.curves.enumerated().html { place, curve in
      HTML.when(place == 0, band(curve))
    }
    let lines = steps.curves.enumerated().html { place, curve in
      Drawn.path(corners(curve, \.height), style: place == 0 ? "curve" : "curve other")
    }
    let diagonal: HTML =
      steps.diagonal == nil
      ? "" : Drawn.line((plot.left, plot.bottom), (plot.right, plot.top), style: "guide")
    return Drawn(
      height: plot.foot - 10 + 18 * Double(legend.count),
      marks: plot.frame + bands + diagonal + lines
        + legend.enumerated().html { place, entry in
          entry(plot.foot + 18 * Double(place))
        }
    )
  }

  /// The corners of a staircase: along to the next step, then to its height.
  private func corners(
    _ curve: StepDrawing.Curve,
    _ height: (StepDrawing.Step) -> Double
  ) -> [(Double, Double)] {
    var corners: [(Double, Double)] = []
    for step in curve.steps {
      let x = plot.x(step.at)
      if let last = corners.last { corners.append((x, last.1)) }
      corners.append((x, plot.y(height(step))))
    }
    if let last = corners.last { corners.append((plot.x(curve.end), last.1)) }
    return corners
  }

  private func band(_ curve: StepDrawing.Curve) -> HTML {
    guard curve.steps.contains(where: { $0.low != nil }) else { return .empty }
    let upper = corners(curve) { $0.high ?? $0.height }
    let lower = corners(curve) { $0.low ?? $0.height }
    return Drawn.area(upper + lower.reversed(), style: "band")
  }

  private var legend: [(Double) -> HTML] {
    let curves = steps.curves.enumerated().map { place, curve in
      { (y: Double) -> HTML in
        let style: HTML = place == 0 ? "curve" : "curve other"
        return Drawn.line((plot.left, y - 4), (plot.left + 24, y - 4), style: style)
          + Drawn.text(curve.name, plot.left + 32, y, style: "tick")
      }
    }
    let band = steps.bandName.map { name in
      { (y: Double) -> HTML in
        Drawn.box(plot.left, y - 10, 24, 11, style: "band")
          + Drawn.text(name, plot.left + 32, y, style: "tick")
      }
    }
    let diagonal = steps.diagonal.map { name in
      { (y: Double) -> HTML in
        Drawn.line((plot.left, y - 4), (plot.left + 24, y - 4), style: "guide")
          + Drawn.text(name, plot.left + 32, y, style: "tick")
      }
    }
    return curves + [band, diagonal].compactMap(\.self)
  }
}
