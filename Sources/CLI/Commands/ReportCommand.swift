import ArgumentParser
import Foundation
import Insights
import Records

/// `rebound report`.
struct ReportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report of some days, for a coach.",
    usage: "rebound report [<options>]",
    discussion: """
      Without days it is about the last twelve weeks. Moods and thought records are \
      left out unless you name them, and an employer you hide is in no part of it. \
      The parts are \(ReportPart.allCases.map(\.rawValue).joined(separator: ", ")).

        rebound report
        rebound report --from 2026-10-01 --sections search,interviews
        rebound report --format html --output report.html
      """
  )

  static var asked: [FieldInfo] { ReportRequest.fields.info }

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  @Option(help: ArgumentHelp("Its parts, with commas between them.", valueName: "parts"))
  var sections: String?

  @Option(help: ArgumentHelp("markdown or html.", valueName: "format"))
  var format: Format = .markdown

  @Option(
    help: ArgumentHelp("A file that does not exist yet; else it is printed.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, html }

  func run(at desk: Desk) async throws {
    let draft = Draft(
      [
        "from": from, "to": to,
        "sections": sections?.split(separator: ",").map { String($0).trimmed }
          .joined(separator: "\n"),
      ].compactMapValues(\.self)
    )
    let request = try ReportRequest.fields.fill(ReportRequest(), from: draft)
    let report = try Report(request, of: await desk.journal(), desk.surroundings())
    let bytes = format == .html ? desk.draw(report) : ReportMarkdown(report).data
    guard let output else { return desk.terminal.write(bytes) }
    try OutputFile.write(bytes, to: output)
    desk.say("Written to \(output)." as Phrase)
  }
}
