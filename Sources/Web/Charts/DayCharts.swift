import Insights
import Records

/// Months as grids: every day with its number, darker where it is more.
struct MonthChart {
  let months: MonthDrawing

  private static let cell = 26.0
  private static let column = 204.0
  /// A line of words, six weeks and a gap.
  private static let high = 22 + 6 * cell + 16

  var drawn: Drawn {
    let byMonth = Dictionary(grouping: months.days) { Month($0.day) }
    let all = byMonth.keys.sorted()
    let marks = all.enumerated().html { place, month in
      grid(
        month,
        byMonth[month] ?? [],
        x: place.isMultiple(of: 2) ? 4 : 4 + Self.column,
        y: Double(place / 2) * Self.high
      )
    }
    let height = Double((all.count + 1) / 2) * Self.high
    return Drawn(
      height: height + (months.markName == nil ? 0 : 20),
      marks: marks + HTML.some(months.markName) { legend($0, height) }
    )
  }

  private func grid(_ month: Month, _ days: [DayValue], x: Double, y: Double) -> HTML {
    let values = Dictionary(days.map { ($0.day, $0.value) }) { first, _ in first }
    let cells = month.weeks.enumerated().html { week, days in
      days.enumerated().html { weekday, day in
        HTML.some(day) { day in
          cell(day, values[day], x + Double(weekday) * Self.cell, y + 22 + Double(week) * Self.cell)
        }
      }
    }
    return Drawn.text("\(month.first, .month)", x, y + 14) + cells
  }

  private func cell(_ day: Day, _ value: Double?, _ x: Double, _ y: Double) -> HTML {
    let side = Self.cell - 2
    let mark = HTML.when(months.marked.contains(day), notch(x, y))
    guard let value else { return Drawn.box(x, y, side, side, style: "no-day") + mark }
    let share = (value - months.low) / max(months.high - months.low, 1e-9)
    let number = Int(value.rounded())
    return Drawn.box(x, y, side, side, style: Self.levels[level(share)])
      + Drawn.text("\(number)", x + side / 2, y + 16.5, .middle, style: "in-day") + mark
  }

  private static let levels: [HTML] = [
    "day level-0", "day level-1", "day level-2", "day level-3", "day level-4",
  ]

  private func level(_ share: Double) -> Int { min(4, max(0, Int(share * 5))) }

  private func notch(_ x: Double, _ y: Double) -> HTML {
    let right = x + Self.cell - 2
    return Drawn.area([(right - 9, y), (right, y), (right, y + 9)], style: "mark")
  }

  private func legend(_ name: Phrase, _ height: Double) -> HTML {
    notch(4, height - 4) + Drawn.text(name, 36, height + 7, style: "tick")
  }
}

/// Days as dots, with a line through them and the band it may lie in.
struct TrendChart {
  let trend: TrendDrawing

  private var first: Double { Double(trend.days.first?.day.number ?? 0) }
  private var last: Double { Double(trend.days.last?.day.number ?? 1) }

  private var plot: Plot {
    let ends = [trend.days.first, trend.days.last].compactMap(\.self).map { value in
      FigureAxis.Tick(Double(value.day.number), "\(value.day, .day)")
    }
    return Plot(
      across: FigureAxis("", first...max(last, first + 1), ticks: ends),
      up: trend.up,
      right: 372
    )
  }

  var drawn: Drawn {
    let dots = trend.days.html { value in
      Drawn.dot(plot.x(Double(value.day.number)), plot.y(value.value), 3.4, style: "dot small")
    }
    return Drawn(
      height: plot.bottom + 28,
      marks: plot.frame + HTML.some(trend.line, band) + dots + HTML.some(trend.line, line)
    )
  }

  private func line(_ line: TrendDrawing.Line) -> HTML {
    Drawn.path([place(line.from), place(line.to)], style: "curve")
  }

  private func place(_ value: DayValue) -> (Double, Double) {
    (plot.x(Double(value.day.number)), plot.y(value.value))
  }

  /// A bow tie: both slopes pass the middle of the line.
  private func band(_ line: TrendDrawing.Line) -> HTML {
    let (from, to) = (Double(line.from.day.number), Double(line.to.day.number))
    let half = (to - from) / 2
    let middle = (line.from.value + line.to.value) / 2
    func corner(_ day: Double, _ slope: Double, _ way: Double) -> (Double, Double) {
      (plot.x(day), plot.y(middle + way * slope * half))
    }
    return Drawn.area(
      [
        corner(from, line.lowSlope, -1), corner(to, line.lowSlope, 1),
        corner(to, line.highSlope, 1), corner(from, line.highSlope, -1),
      ],
      style: "band"
    )
  }
}
