import API
import ArgumentParser
import Interchange
import Journaling
import Records

/// `rebound import applications`.
struct ImportApplications: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "applications",
    abstract: "Bring a table of applications in: a spreadsheet saved as CSV, or an export.",
    discussion: """
      Columns are found by their names: Company, Job Title, Status, Date Applied and \
      many others, as home-made tables, Huntr, Teal, Simplify, JobSync and LinkedIn \
      write them. It shows what will happen and asks first. What cannot be read is \
      listed and kept with its row. Bringing the same table in again adds nothing. \
      An imported no starts nothing; the whole import can be undone for 30 days.

        rebound import applications jobs.csv --dry-run
        rebound import applications jobs.csv --yes
      """
  )

  @Argument(help: ArgumentHelp("The table.", valueName: "file"), completion: .file())
  var file: String

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do it without asking.")
  var yes = false

  @Flag(help: "Print JSON, an object, in place of words.")
  var json = false

  func run(at desk: Desk) async throws {
    let bytes = try InputFile.read(file)
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let table = try ApplicationTable(bytes, surroundings)
    let plan = ApplicationImport(table, surroundings).plan(for: journal)
    if !json { ImportReport(plan: plan).say(at: desk) }
    guard !dryRun, !plan.changes.isEmpty, try Consent(yes: yes, json: json).isGiven(at: desk) else {
      return finish(plan, commit: nil, at: desk)
    }
    let receipt = try await open.keeper.commit { journal in
      ApplicationImport(table, surroundings).plan(for: journal).changes
    }
    finish(plan, commit: receipt.commit, at: desk)
  }

  private func finish(_ plan: ImportPlan, commit: RecordID?, at desk: Desk) {
    if json { return desk.say(plan.json(commit: commit)) }
    guard let commit else {
      let known: Phrase = "Everything in it is in your journal already."
      return desk.say(plan.changes.isEmpty ? known : "Nothing was saved.")
    }
    desk.say("Saved. To take it all back: rebound undo \(commit.description)" as Phrase)
  }
}
