import API
import ArgumentParser
import Interchange
import Journaling
import Records

/// `rebound import archive`.
struct ImportArchive: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Bring a whole journal in, as `rebound export` wrote it.",
    discussion: """
      Nothing that is here is overwritten: what is here already is skipped, and what \
      differs is kept twice. A damaged line is named and left out; the others come. \
      The whole import can be undone for 30 days.

        rebound import archive rebound.jsonl --dry-run
        rebound import archive rebound.jsonl --yes
      """
  )

  @Argument(help: ArgumentHelp("The archive.", valueName: "file"), completion: .file())
  var file: String

  @Flag(help: "Only show what would happen.")
  var dryRun = false

  @Flag(help: "Do it without asking.")
  var yes = false

  @Flag(help: "Print JSON, an object, in place of words.")
  var json = false

  func run(at desk: Desk) async throws {
    let archive = try Archive(InputFile.read(file, atMost: Archive.megabytes))
    let open = try desk.open()
    let plan = try await open.plan(for: archive)
    if !json { report(plan, at: desk) }
    let isSomething = !plan.changes.isEmpty || !plan.drafts.isEmpty
    guard !dryRun, isSomething, try Consent(yes: yes, json: json).isGiven(at: desk) else {
      return finish(plan, nil, at: desk)
    }
    finish(plan, try await open.bring(in: plan), at: desk)
  }

  private func report(_ plan: ArchivePlan, at desk: Desk) {
    for note in plan.notes { desk.say(note) }
    desk.say(
      """
      \(plan.added.count) records are new, \(plan.same.count) are here already, \
      \(plan.keptTwice.count) differ and would be kept twice.
      """ as Phrase
    )
    if !plan.drafts.isEmpty {
      desk.say("\(plan.drafts.count) half-written forms come too." as Phrase)
    }
    if !plan.unknown.isEmpty {
      desk.say("\(plan.unknown.count) are of a newer Rebound, and are kept whole." as Phrase)
    }
    for broken in plan.broken { desk.say("Line \(broken.line): \(broken.why)" as Phrase) }
  }

  private func finish(_ plan: ArchivePlan, _ receipt: CommitReceipt?, at desk: Desk) {
    if json { return desk.say(plan.json(isSaved: receipt != nil, commit: receipt?.commit)) }
    guard let receipt else { return desk.say("Nothing was saved." as Phrase) }
    guard let commit = receipt.commit else { return desk.say("Saved." as Phrase) }
    desk.say("Saved. To take it all back: rebound undo \(commit.description)" as Phrase)
  }
}

extension ArchivePlan {
  fileprivate func json(isSaved: Bool, commit: RecordID?) -> JSONValue {
    .object([
      ("saved", .flag(isSaved)), ("commit", .some(commit)), ("new", .number(added.count)),
      ("known", .number(same.count)), ("keptTwice", .number(keptTwice.count)),
      ("ofNewer", .number(unknown.count)), ("drafts", .number(drafts.count)),
      ("broken", .list(broken.map(\.json))), ("notes", .list(notes.map { .text($0.said) })),
    ])
  }
}

extension BrokenLine {
  fileprivate var json: JSONValue {
    .object([("line", .number(line)), ("why", .text(why.said))])
  }
}
