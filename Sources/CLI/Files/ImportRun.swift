import API
import Interchange
import Journaling
import Records
import Synchronization

/// Reads a file, shows what would become of it, asks, and brings it in.
struct ImportRun {
  let file: String
  /// What the person says it holds; nil where its content decides.
  let said: ImportSort?
  let options: ImportOptions

  func run(in environment: CommandEnvironment) async throws {
    let isArchive = said == nil || said == .archive
    let megabytes = isArchive ? Archive.megabytes : ContentLineReader.megabytes
    let bytes = try InputFile.read(file, atMost: megabytes)
    let sort = said ?? ImportSort(of: bytes) ?? .applications
    let chosen = try options.choices(for: sort)
    let session = try await environment.session()
    let choices = chosen.remembering(session.journal)
    let (open, journal, surroundings) = (session.open, session.journal, session.surroundings)
    let read: Import
    do {
      read = try Import(bytes, as: sort, surroundings, choices.reading)
    } catch let flaw as any ImportFlaw where flaw.lacksColumns {
      let field = sort == .people ? "name" : "company"
      let more = "You can also say which column is which, as in --column \(field)=HEADING."
      throw CommandRefused("\(flaw.phrase.said) \(more)", .data)
    }
    let (records, drafts) = sort == .archive ? try await open.archived() : ([], [])
    let target = ImportTarget(journal, surroundings, records, drafts)
    let plan = read.plan(choices, for: target)
    try options.check(plan, choices.reading)
    if !options.json { ImportReport(plan: plan).say(in: environment) }
    try refuse(plan.letters, choices.reading)
    guard !options.dryRun, !plan.isEmpty,
      try Consent(yes: options.yes, json: options.json).isGiven(in: environment)
    else { return finish(plan, nil, in: environment) }
    // Planned anew only where another process wrote something while the person was asked.
    let saved = Mutex(plan)
    let receipt = try await open.keeper.commit { now in
      if now.head != journal.head {
        let anew = read.plan(choices, for: target.with(now))
        saved.withLock { $0 = anew }
      }
      return saved.withLock(\.changes)
    }
    try await open.keeper.keep(plan.drafts)
    finish(saved.withLock(\.self), receipt, in: environment)
  }

  /// Nothing is saved before somebody said how letters that look wrong are to be read.
  private func refuse(_ letters: LetterQuestion?, _ reading: ReadingChoices) throws {
    guard let letters, reading.letters == nil, !options.dryRun else { return }
    let flags = letters.offers.map(\.flag).joined(separator: " or ")
    throw CommandRefused("\(letters.why.said) Nothing was saved. Add \(flags).", .data)
  }

  private func finish(
    _ plan: ImportPlan,
    _ receipt: CommitReceipt?,
    in environment: CommandEnvironment
  ) {
    if options.json {
      return environment.say(plan.json(isSaved: receipt?.commit != nil, receipt?.commit))
    }
    if plan.isEmpty, plan.count(.ask) == 0 {
      environment.say("Everything in the file is already in your journal." as Phrase)
    }
    guard let receipt else { return environment.say("Nothing was saved." as Phrase) }
    guard let commit = receipt.commit else { return environment.say("Saved." as Phrase) }
    environment.say(ImportCount(plan).phrase)
    let choices: Phrase = plan.choiceCount > 0 ? ", and your choices with it" : ""
    environment.say(
      "To undo all of it\(choices): rebound undo \(commit.description)" as Phrase
    )
  }
}
