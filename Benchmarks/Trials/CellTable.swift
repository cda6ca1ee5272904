import Foundation
import Insights

/// Writes the lines of one cell of the table.
struct CellTable {
  /// Nil for what is true of all.
  let insight: Insight.Kind?
  let cell: String

  func line(
    _ what: String,
    _ value: Double,
    oracle: Double? = nil,
    naive: Double? = nil,
    gate: Gate? = nil
  ) -> TrialLine {
    line(what, value.said, of: value, oracle: oracle, naive: naive, gate: gate)
  }

  /// - Parameters:
  ///   - found: the figure as it is to be read.
  ///   - value: the figure itself, where a gate asks for it.
  func line(
    _ what: String,
    _ found: String,
    of value: Double = .nan,
    oracle: Double? = nil,
    naive: Double? = nil,
    gate: Gate? = nil
  ) -> TrialLine {
    TrialLine(
      insight: insight?.rawValue ?? "all",
      cell: cell,
      what: what,
      found: found,
      oracle: oracle?.said ?? "",
      naive: naive?.said ?? "",
      gate: gate?.said ?? "",
      holds: gate?.holds(value)
    )
  }

  /// How often what was planted ranks first, by how much was known.
  ///
  /// - Parameter table: what is asked of each, less the 0.04 that chance may take; empty where
  ///   nothing is.
  func recalls(
    _ found: Findings,
    _ unit: String = "k=",
    at known: [Int],
    table: [Double] = []
  ) -> [TrialLine] {
    known.enumerated().map { place, known in
      line(
        "recall@1, \(unit)\(known)",
        found.recall.share(known),
        oracle: found.oracle.share(known),
        gate: table.indices.contains(place) ? .atLeast(table[place] - 0.04) : nil
      )
    }
  }

  /// How many are ever told of something where there is nothing.
  func falseAlarms(_ found: Findings, over what: String, gate: Double?) -> TrialLine {
    line("ever false over \(what)", found.alerts.ever.share(), gate: gate.map { .atMost($0) })
  }

  func precision(_ found: Findings) -> TrialLine {
    line(
      "precision when fired (\(found.alerts.ever.said()) fire)",
      found.alerts.precise.share(),
      gate: .atLeast(0.8)
    )
  }

  /// How many are told what was planted by then; this is what a card may promise.
  func told(_ found: Findings, by known: Int, _ unit: String) -> TrialLine {
    line("told what was planted by \(unit) \(known)", found.alerts.share(by: known))
  }

  func firstRight(_ found: Findings, _ unit: String = "k", gate: Double? = nil) -> TrialLine {
    let median = found.alerts.median
    return line(
      "first right alert, median \(unit)",
      median.isNaN ? "–" : "\(Int(median))",
      of: median,
      gate: gate.map { .atMost($0) }
    )
  }
}
