import Foundation
@testable import Insights
import Records
import Support
import Testing
@testable import Web

/// Laws of every picture: words for whoever does not see it, and nothing outside its frame.
@Suite struct `A figure` {
  private static let day = Day(.start, in: .berlin)
  private static let table = FigureTable(
    columns: ["What", "How many"],
    rows: [["One", "3"], ["Another", "14"]]
  )

  static let drawings: [Figure.Drawing] = [
    .flow(
      FlowDrawing(
        nodes: [
          .init("Applied", column: 0, count: 20), .init("Talk", column: 1, count: 5),
          .init("Running", column: 1, count: 15, isOpen: true), .init("Offer", column: 2, count: 1),
        ],
        links: [
          .init(from: 0, to: 1, count: 5), .init(from: 0, to: 2, count: 15),
          .init(from: 1, to: 3, count: 1),
        ]
      )
    ),
    .ranges(
      RangeDrawing(
        rows: [
          .init(
            "Rounds",
            basis: "3 of 9",
            value: 0.33,
            interval: Interval(0.1, 0.6),
            usual: 0.45,
            isMeant: true
          ), .init("Final rounds", basis: "0 of 1", value: nil),
        ],
        axis: .share("In 100"),
        middle: 0.4,
        usualName: "usual for others"
      )
    ),
    .steps(
      StepDrawing(
        curves: [
          .init(
            "yours",
            steps: [
              .init(at: 0, height: 1, low: 1, high: 1),
              .init(at: 5, height: 0.5, low: 0.3, high: 0.8),
            ],
            end: 20
          ), .init("another", steps: [.init(at: 0, height: 1)], end: 20),
        ],
        across: FigureAxis("Days", 0...20, ticks: [.init(0, "0"), .init(20, "20")]),
        up: .share("In 100"),
        bandName: "where it may lie",
        diagonal: "where both agree"
      )
    ),
    .months(
      MonthDrawing(
        days: [DayValue(day, 7), DayValue(day - 30, 2)],
        range: 0...10,
        marked: [day],
        markName: "a no"
      )
    ),
    .trend(
      TrendDrawing(
        days: [DayValue(day - 9, 4), DayValue(day, 6)],
        line: .init(
          from: DayValue(day - 9, 4.2),
          to: DayValue(day, 5.8),
          lowSlope: 0.05,
          highSlope: 0.3
        ),
        up: FigureAxis("Mood", 0...10, ticks: [.init(0, "0"), .init(10, "10")])
      )
    ),
    .spans(
      SpanDrawing(
        rows: [
          .init("In March", length: 4, isOver: true, said: "4 days"),
          .init("In May", length: 9, isOver: false, said: "at least 9 days"),
        ],
        axis: FigureAxis("Days", 0...10, ticks: [.init(0, "0"), .init(10, "10")])
      )
    ),
    .bars(BarDrawing(bars: [.init("2 Nov", 3), .init("9 Nov", 0)], title: "Questions practiced")),
  ]

  private func page(_ drawing: Figure.Drawing) -> HTMLFacts {
    let figure = Figure(
      title: "Competencies it shows",
      summary: "One sentence says it.",
      drawing: drawing,
      table: Self.table
    )
    return HTMLFacts("<h1>Page</h1>" + FigureView(figure: figure, id: "a").html.text)
  }

  @Test(arguments: drawings.indices) func `has a name, a sentence and a table`(_ index: Int) {
    let page = page(Self.drawings[index])
    #expect(HTMLLaws(facts: page).broken.isEmpty)
    let drawing = page.tags.first { $0.name == "svg" }
    #expect(drawing?.attributes["role"] == "img")
    #expect(drawing?.attributes["aria-labelledby"] == "a-title")
    #expect(page.tags.contains { $0.name == "desc" && $0.after == "One sentence says it." })
    #expect(page.text.contains("<p class=\"quiet\">One sentence says it.</p>"))
    #expect(page.tags.count { $0.name == "tr" } == 3)
    #expect(page.tags.count { $0.name == "th" && $0.attributes["scope"] == "row" } == 2)
  }

  @Test(arguments: drawings.indices) func `stays within its frame`(_ index: Int) throws {
    let page = page(Self.drawings[index])
    let frame = page.tags.first { $0.name == "svg" }?.attributes["viewBox"] ?? ""
    let size = frame.split(separator: " ").compactMap { Double($0) }
    try #require(size.count == 4)
    for tag in page.tags {
      for (name, value) in tag.attributes {
        let limit =
          ["x", "x1", "x2", "cx"].contains(name)
          ? size[2]
          : ["y", "y1", "y2", "cy"].contains(name) ? size[3] : nil
        guard let limit else { continue }
        let number = try #require(Double(value), "\(tag.name) \(name)=\(value)")
        #expect(number >= 0 && number <= limit, "\(tag.name) \(name)=\(value) of \(limit)")
      }
    }
  }

  @Test func `says a coordinate to a tenth`() {
    let said = [0, 12, 12.04, 12.05, -0.26, 399.96].map(Drawn.number)
    #expect(said == ["0", "12", "12", "12.1", "-0.3", "400"])
  }
}
