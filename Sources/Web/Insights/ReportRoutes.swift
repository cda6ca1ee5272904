import Foundation
import Insights
import Records

enum ReportRoutes {
  /// Asks for the days and the parts.
  @Sendable static func ask(_ visit: Visit) async throws -> Answer {
    let usual = ReportRequest.fields.draft(of: .usual(on: visit.today))
    return .page(ReportFormPage(draft: usual, problems: .none).page)
  }

  /// The report as a page, to look at and to print.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    try await Answer.saved {
      .page(ReportPage(visit: visit, report: try report(visit)).page)
    } again: {
      ReportFormPage(draft: visit.reportDraft, problems: $0).page
    }
  }

  /// The report as a file of its own.
  @Sendable static func file(_ visit: Visit) async throws -> Answer {
    let report: Report
    do {
      report = try Self.report(visit)
    } catch let problems as Problems {
      return .again(ReportFormPage(draft: visit.reportDraft, problems: problems).page)
    }
    let name = "report-\(report.days.lowerBound)-\(report.days.upperBound)"
    switch visit.parameters["format"] {
    case "markdown":
      return .file(
        ReportMarkdown(report).data,
        type: "text/markdown; charset=utf-8",
        name: "\(name).md"
      )
    case "html":
      return .file(
        ReportDocument(report: report).data,
        type: "text/html; charset=utf-8",
        name: "\(name).html"
      )
    default: throw Missing()
    }
  }

  private static func report(_ visit: Visit) throws -> Report {
    let request = try ReportRequest.fields.fill(ReportRequest(), from: visit.reportDraft)
    return try Report(request, of: visit.journal, visit.surroundings)
  }
}

extension Visit {
  /// What an address asks a report to hold: days and names of parts, nothing anybody wrote.
  var reportDraft: Draft { query.draft(of: ReportRequest.fields.names) }
}
