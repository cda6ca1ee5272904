import ArgumentParser
import Foundation
import Insights
import Records

/// `rebound report`.
struct ReportCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report for a coach, about a range of days.",
    usage: "rebound report [<options>]",
    discussion: """
      Without days, it is about the last twelve weeks. Moods and thought records are \
      left out unless you name them, and hidden employers are left out. \
      The parts are \(ReportPart.allCases.map(\.rawValue).joined(separator: ", ")).

        rebound report
        rebound report --from "8 weeks ago" --sections search,interviews
        rebound report --format html --output report.html
      """
  )

  static var asked: [FieldInfo] { ReportRequest.fields.info }

  @Option(
    help: ArgumentHelp("The first day, such as 2026-10-01 or “8 weeks ago”.", valueName: "day")
  )
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  @Option(help: ArgumentHelp("The parts to include, separated by commas.", valueName: "parts"))
  var sections: String?

  @Option(help: ArgumentHelp("markdown or html.", valueName: "format"))
  var format: Format = .markdown

  @OptionGroup var output: OutputOption

  enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, html }

  func run(in session: Session) async throws {
    let draft = Draft(
      [
        "from": try session.day(from, "from")?.description,
        "to": try session.day(to, "to")?.description,
        "sections": sections?.split(separator: ",").map { String($0).trimmed }
          .joined(separator: "\n"),
      ].compactMapValues(\.self)
    )
    let request = try ReportRequest.fields.fill(ReportRequest(), from: draft)
    let report = try Report(request, of: session.journal, session.environment.surroundings())
    let bytes = format == .html ? session.environment.draw(report) : ReportMarkdown(report).data
    try output.write(bytes, in: session.environment)
  }
}
