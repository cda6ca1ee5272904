import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound interview add`.
struct InterviewAdd: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write down an interview of an application.",
    usage: "rebound interview add [<options>] <application>",
    discussion: """
      The time is on the clock of your own time zone, unless --zone names another. \
      On the day before, the interview is on Today, and its page shows what you bring.

        rebound interview add "Lumen Labs" --day 2026-11-26 --time 10:00
        rebound interview add 3fa91c20 --round Panel --format video \\
          --people "Mara Lind" --people "Jo Ansah"
      """
  )

  static var asked: [FieldInfo] { Interview.fields.info }

  @Argument(help: ArgumentHelp("The application's ID, or the company.", valueName: "application"))
  var application: String

  @Option(help: ArgumentHelp("What it is called: first talk, panel, final.", valueName: "text"))
  var round: String?

  @Option(help: ArgumentHelp("Such as 2026-11-26.", valueName: "day"))
  var day: String?

  @Option(help: ArgumentHelp("Such as 14:30.", valueName: "time"))
  var time: String?

  @Option(help: ArgumentHelp("The time zone of that clock, if not yours.", valueName: "zone"))
  var zone: String?

  @Option(help: ArgumentHelp("How long it takes.", valueName: "number"))
  var minutes: String?

  @Option(help: ArgumentHelp("How you meet: \(InterviewFormat.all.listed).", valueName: "format"))
  var format: String?

  @Option(help: ArgumentHelp("Who will be there; once for each.", valueName: "name"))
  var people: [String] = []

  @Option(help: ArgumentHelp("Where, or the link.", valueName: "text"))
  var place: String?

  @Option(help: ArgumentHelp("Your preparation.", valueName: "text"))
  var notes: String?

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let found = try Finder(journal: journal).application(application)
    let blank = Interview(
      id: surroundings.newID(),
      application: found.id,
      addedAt: surroundings.now,
      zone: surroundings.zone.identifier
    )
    let interview = try Interview.fields.fill(blank, from: draft)
    try await open.keeper.commit { $0.changes(adding: interview, on: surroundings.today) }
    let title = journal.title(of: interview)
    desk.say("Added: \(title)." as Phrase, named: interview.id.raw)
  }

  var draft: Draft {
    Draft(
      [
        "round": round, "day": day, "time": time, "zone": zone, "minutes": minutes,
        "format": format,
        "people": people.isEmpty ? nil : people.joined(separator: "\n"), "place": place,
        "notes": notes,
      ].compactMapValues(\.self)
    )
  }
}

extension [InterviewFormat] {
  fileprivate var listed: String { map(\.rawValue).joined(separator: ", ") }
}
