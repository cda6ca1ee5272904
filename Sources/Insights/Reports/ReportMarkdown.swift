package import Foundation
import Records

/// A report as Markdown (CommonMark, with tables).
package struct ReportMarkdown {
  private let report: Report

  package init(_ report: Report) { self.report = report }

  package var data: Data { Data(text.utf8) }

  package var text: String {
    var lines = ["# \(said(report.title))"]
    for chapter in report.chapters {
      lines += ["", "## \(said(chapter.part.title))"]
      for block in chapter.blocks { lines += [""] + self.lines(of: block) }
    }
    return (lines + ["", "---"] + Report.closing.flatMap { ["", said($0)] }).joined(separator: "\n")
      + "\n"
  }

  private func lines(of block: Report.Block) -> [String] {
    switch block {
    case .text(let phrase): [said(phrase)]
    case .list(let items): items.map { "- \(said($0))" }
    case .table(let table): rows(of: table)
    case .insight(let insight): lines(of: insight)
    }
  }

  private func lines(of insight: Insight) -> [String] {
    let standing = insight.standing.said.map { " (\(said($0)))" } ?? ""
    let period = insight.period.map { days -> (Phrase, Phrase) in
      ("From", "\(days.lowerBound, .short) to \(days.upperBound, .short)")
    }
    let facts: [(Phrase, Phrase)] =
      [("Based on", insight.basis)] + [period].compactMap(\.self)
      + [insight.interval.map { ("90% range", $0) }].compactMap(\.self)
      + [("What would change this", insight.wouldChange)]
    let table =
      report.numbersOff ? [] : insight.figure.map { [""] + rows(of: $0.table) } ?? []
    return ["### \(said(insight.title))\(standing)", "", said(insight.summary)]
      + insight.more.flatMap { ["", said($0)] } + table + [""]
      + facts.map { "- \(said($0.0)): \(said($0.1))" }
      + ["", "_\(insight.method.map(said).joined(separator: " "))_"]
  }

  private func rows(of table: FigureTable) -> [String] {
    let rule = table.columns.map { _ in "---" }
    return [table.columns.map(said), rule].map(row) + table.rows.map { row($0.map(said)) }
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  /// The phrase on one line, with Markdown's special characters escaped.
  private func said(_ phrase: Phrase) -> String {
    var text = ""
    for character in Speaker.current.say(phrase) {
      if character.isNewline {
        text += " "
      } else {
        if Self.marks.contains(character) { text += "\\" }
        text.append(character)
      }
    }
    return text
  }

  private static let marks: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "#"]
}
