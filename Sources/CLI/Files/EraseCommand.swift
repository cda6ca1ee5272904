import API
import ArgumentParser
import Journaling
import Records

/// `rebound erase`.
struct EraseCommand: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase records for good, or everything. This cannot be undone.",
    discussion: """
      You can undo a removal for 30 days, but you cannot undo erasing. Every version \
      is erased, also from the backups, which start over. Erasing an application also \
      erases its interviews, field notes and rejections. Copies you saved somewhere \
      else are not erased. The command asks first, unless you add --yes.

        rebound erase 3fa91c20
        rebound erase --everything
      """
  )

  @Argument(help: ArgumentHelp("The IDs of the records to erase.", valueName: "id"))
  var records: [String] = []

  @Flag(help: "Erase the whole journal, including unfinished drafts.")
  var everything = false

  @Flag(help: "Erase without asking first.")
  var yes = false

  func validate() throws {
    guard everything != !records.isEmpty else {
      throw ValidationError("Name the IDs of what to erase, or add --everything.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let open = try environment.open()
    let journal = try await open.keeper.journal()
    let named = try records.map { try Finder(journal: journal).reference($0) }
    let doomed = everything ? journal.everyReference : journal.removed(with: named)
    guard try isAgreed(doomed.count, in: environment) else {
      return environment.say("Nothing was erased." as Phrase)
    }
    let today = journal.seen(environment.surroundings()).today
    let isGone = try await erase(doomed, in: open, in: environment, today)
    environment.say("Erased for good." as Phrase)
    if !isGone {
      environment.say(
        """
        The file could not be cleaned yet: another program is reading it, or the disk is full. \
        Rebound will try again as soon as it can.
        """ as Phrase
      )
    }
    environment.say("Copies you saved somewhere else may still contain it." as Phrase)
    let copies = ManualBackup.copies(in: environment.place)
    if !copies.isEmpty {
      environment.say(
        "These backups may still contain it too: \(copies.joined(separator: ", "))." as Phrase
      )
    }
  }

  /// Erases from the daily backups and leftover editor files too.
  private func erase(
    _ doomed: [Reference],
    in open: OpenJournal,
    in environment: CommandEnvironment,
    _ today: Day
  ) async throws -> Bool {
    do {
      let isGone =
        everything
        ? try await open.keeper.eraseEverything(doomed.map(\.id))
        : try await open.keeper.erase(doomed.map(\.id)) { $0.changes(removing: doomed) }
      AnswerFile.removeAll(in: environment.place)
      try await open.backups.startOver(on: today)
      return isGone
    } catch let unfinished as ErasureUnfinished where unfinished.progress != .removed {
      AnswerFile.removeAll(in: environment.place)
      try await open.backups.startOver(on: today)
      throw unfinished
    }
  }

  private func isAgreed(_ count: Int, in environment: CommandEnvironment) throws -> Bool {
    if yes { return true }
    let question: Phrase =
      "Erase \(everything ? "everything" : count == 1 ? "1 record" : "\(count) records" as Phrase) for good? Type ERASE: "
    guard let answer = environment.terminal.ask(question.said) else {
      throw CommandRefused("Nothing was erased. Add --yes to erase without being asked.", .usage)
    }
    return answer.trimmed == "ERASE"
  }
}
