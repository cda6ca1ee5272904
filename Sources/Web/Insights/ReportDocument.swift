package import Foundation
package import Insights
import Records

/// A report as one self-contained file: styles included, no scripts.
package struct ReportDocument {
  private let report: Report

  package init(report: Report) {
    self.report = report
  }

  package var data: Data {
    let parts = [head, [style], body].flatMap(\.self)
    return Data(parts.joined())
  }

  private var head: [[UInt8]] {
    let html: HTML = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(report.title)</title>
      <style>
      """
    return html.parts
  }

  /// The style sheet of the pages, which holds no text of anybody's.
  private var style: [UInt8] { Array(Assets.style.bytes) }

  private var body: [[UInt8]] {
    let html: HTML = """
      </style>
      </head>
      <body>
      <main id="main" class="plain report">
      <div class="head"><h1>\(report.title)</h1></div>
      \(ReportBody(report: report).html)
      </main>
      </body>
      </html>

      """
    return html.parts
  }
}
