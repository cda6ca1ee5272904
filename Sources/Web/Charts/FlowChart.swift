import Insights
import Records

/// Boxes in columns, as high as they hold, with bands between them.
struct FlowChart {
  let flow: FlowDrawing

  private static let gap = 26.0
  private static let box = 10.0
  private static let most = 190.0

  private struct Place {
    let x: Double
    let y: Double
    let height: Double
  }

  private var columns: Int { (flow.nodes.map(\.column).max() ?? 0) + 1 }

  /// Units of height for one thing: the fullest column is as high as it may be.
  private var scale: Double {
    let fullest =
      Dictionary(grouping: flow.nodes, by: \.column).values
      .map { $0.reduce(0) { $0 + $1.count } }.max() ?? 1
    return Self.most / Double(max(fullest, 1))
  }

  private func height(_ count: Int) -> Double { max(Double(count) * scale, 2) }

  private var places: [Place] {
    var foot = [Double](repeating: 18, count: columns)
    let step = columns > 1 ? (400 - Self.box - 8) / Double(columns - 1) : 0
    return flow.nodes.map { node in
      let place = Place(
        x: 4 + step * Double(node.column),
        y: foot[node.column],
        height: height(node.count)
      )
      foot[node.column] += place.height + Self.gap
      return place
    }
  }

  var drawn: Drawn {
    let places = places
    let bottom = places.map { $0.y + $0.height }.max() ?? 0
    return Drawn(
      height: bottom + 12,
      marks: bands(places)
        + flow.nodes.indices.html { box(flow.nodes[$0], places[$0]) }
        + flow.nodes.indices.html { label(flow.nodes[$0], places[$0]) }
    )
  }

  private func bands(_ places: [Place]) -> HTML {
    var out = places.map(\.y)
    var into = places.map(\.y)
    return flow.links.filter { $0.count > 0 }.html { link in
      let thick = height(link.count)
      let (from, to) = (places[link.from], places[link.to])
      let (start, end) = (out[link.from], into[link.to])
      out[link.from] += thick
      into[link.to] += thick
      let isOpen = flow.nodes[link.to].isOpen
      return band(from.x + Self.box, start, to.x, end, thick, isOpen ? "flow open" : "flow")
    }
  }

  /// Two curves, level at both ends.
  private func band(
    _ left: Double,
    _ start: Double,
    _ right: Double,
    _ end: Double,
    _ thick: Double,
    _ style: HTML
  ) -> HTML {
    let middle = (left + right) / 2
    func n(_ value: Double) -> String { Drawn.number(value) }
    let upper = "M\(n(left)) \(n(start))C\(n(middle)) \(n(start)) \(n(middle)) \(n(end))"
    let turn = " \(n(right)) \(n(end))V\(n(end + thick))"
    let lower = "C\(n(middle)) \(n(end + thick)) \(n(middle)) \(n(start + thick))"
    let path = upper + turn + lower + " \(n(left)) \(n(start + thick))Z"
    return #"<path class="\#(style)" d="\#(path)"/>"#
  }

  private func box(_ node: FlowDrawing.Node, _ place: Place) -> HTML {
    Drawn.box(place.x, place.y, Self.box, place.height, style: node.isOpen ? "node open" : "node")
  }

  /// Above its box: beside it the bands would run through the words.
  private func label(_ node: FlowDrawing.Node, _ place: Place) -> HTML {
    let isLast = node.column == columns - 1 && columns > 1
    let isFirst = node.column == 0
    let x = isFirst ? place.x : isLast ? place.x + Self.box : place.x + Self.box / 2
    return Drawn.text(
      "\(node.name): \(node.count)",
      x,
      place.y - 5,
      isFirst ? .start : isLast ? .end : .middle,
      style: "words haloed"
    )
  }
}
