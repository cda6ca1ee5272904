import API
import ArgumentParser
import Interchange
import Journaling
import Records

/// `rebound contact import`.
struct ContactImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring people in: vCards, Google Contacts, LinkedIn, or a table of your own.",
    usage: "rebound contact import [<options>] <file>",
    discussion: """
      It reads vCard 2.1, 3.0 and 4.0, the CSV file of Google Contacts, LinkedIn's \
      Connections.csv, and any table with a column for names or e-mail addresses. \
      It shows what will happen and asks first. Empty places are filled; what you \
      wrote stays. What is not read is listed by its line. Bringing the same file in \
      again adds nothing, and the whole import can be undone for 30 days.

        rebound contact import Connections.csv --dry-run
        rebound contact import phone.vcf --label "from my phone" --yes
      """
  )

  @Argument(help: ArgumentHelp("The file.", valueName: "file"), completion: .file())
  var file: String

  @Option(help: ArgumentHelp("A label for everybody who comes in.", valueName: "text"))
  var label = ""

  @Flag(help: "Where both say something, take what the file says. Your notes stay.")
  var takeOver = false

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do it without asking.")
  var yes = false

  @Flag(help: "Print JSON, an object, in place of words.")
  var json = false

  func run(at desk: Desk) async throws {
    let label = label.trimmed
    guard Control.line(atMost: 60).admits(label) else {
      throw CommandRefused("A label has at most 60 characters.", .data)
    }
    let read = try ContactFile(InputFile.read(file))
    let choices = ContactChoices(label: label, takesOver: takeOver)
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let plan = ContactImport(read, choices, surroundings).plan(for: journal)
    if !json { ContactReport(plan: plan).say(at: desk) }
    guard !dryRun, !plan.changes.isEmpty, try Consent(yes: yes, json: json).isGiven(at: desk) else {
      return finish(plan, commit: nil, at: desk)
    }
    // Planned anew only where another process wrote something while the person was asked.
    let receipt = try await open.keeper.commit { now in
      now.head == journal.head
        ? plan.changes : ContactImport(read, choices, surroundings).plan(for: now).changes
    }
    finish(plan, commit: receipt.commit, at: desk)
  }

  private func finish(_ plan: ContactPlan, commit: RecordID?, at desk: Desk) {
    if json { return desk.say(plan.json(commit: commit)) }
    guard let commit else {
      let known: Phrase = "Everybody in it is in your journal already."
      return desk.say(plan.changes.isEmpty ? known : "Nothing was saved.")
    }
    desk.say("Saved. To take it all back: rebound undo \(commit.description)" as Phrase)
  }
}
