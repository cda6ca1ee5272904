import API
import Interchange
import Journaling
import Records

/// Reads a file, shows what would become of it, asks, and brings it in.
struct ImportRun {
  let file: String
  /// What the person says it holds; nil where its content decides.
  let said: ImportSort?
  let options: ImportOptions

  func run(at desk: Desk) async throws {
    let isArchive = said == nil || said == .archive
    let megabytes = isArchive ? Archive.megabytes : ContentLineReader.megabytes
    let bytes = try InputFile.read(file, atMost: megabytes)
    let sort = said ?? ImportSort(of: bytes) ?? .applications
    let choices = try options.choices(for: sort)
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let read: Import
    do {
      read = try Import(bytes, as: sort, surroundings, choices.reading)
    } catch let flaw as any ImportFlaw where flaw.lacksColumns {
      let field = sort == .people ? "name" : "company"
      let more = "Or say which column is which, as in --column \(field)=HEADING."
      throw CommandRefused("\(flaw.phrase.said) \(more)", .data)
    }
    let (records, drafts) = sort == .archive ? try await open.archived() : ([], [])
    let target = ImportTarget(journal, surroundings, records, drafts)
    let plan = read.plan(choices, for: target)
    try options.check(plan, choices.reading)
    if !options.json { ImportReport(plan: plan).say(at: desk) }
    guard !options.dryRun, !plan.isEmpty,
      try Consent(yes: options.yes, json: options.json).isGiven(at: desk)
    else { return finish(plan, nil, at: desk) }
    // Planned anew only where another process wrote something while the person was asked.
    let receipt = try await open.keeper.commit { now in
      now.head == journal.head ? plan.changes : read.plan(choices, for: target.with(now)).changes
    }
    try await open.keeper.keep(plan.drafts)
    finish(plan, receipt, at: desk)
  }

  private func finish(_ plan: ImportPlan, _ receipt: CommitReceipt?, at desk: Desk) {
    if options.json { return desk.say(plan.json(isSaved: receipt != nil, receipt?.commit)) }
    if plan.isEmpty { desk.say("Everything in it is in your journal already." as Phrase) }
    guard let receipt else { return desk.say("Nothing was saved." as Phrase) }
    guard let commit = receipt.commit else { return desk.say("Saved." as Phrase) }
    desk.say("Saved. To take it all back: rebound undo \(commit.description)" as Phrase)
  }
}
