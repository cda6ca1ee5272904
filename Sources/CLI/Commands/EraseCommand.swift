import API
import ArgumentParser
import Journaling
import Records

/// `rebound erase`.
struct EraseCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase records for good, or everything. This cannot be undone.",
    discussion: """
      Removing something on a page can be undone for 30 days; erasing cannot. Every \
      version of it goes, also from the backups, which start anew. With an \
      application go its interviews, field notes and noes. Copies you saved \
      somewhere else are not touched. It asks first, unless you say --yes.

        rebound erase 3fa91c20
        rebound erase --everything
      """
  )

  @Argument(help: ArgumentHelp("The IDs of what to erase.", valueName: "id"))
  var records: [String] = []

  @Flag(help: "Erase the whole journal, with what was half written.")
  var everything = false

  @Flag(help: "Do it without asking.")
  var yes = false

  func validate() throws {
    guard everything != !records.isEmpty else {
      throw ValidationError("Name the IDs of what to erase, or say --everything.")
    }
  }

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let named = try records.map(Finder(journal: journal).record)
    let doomed = everything ? journal.everyReference : journal.removed(with: named)
    guard try isAgreed(doomed.count, at: desk) else {
      return desk.say("Nothing was erased." as Phrase)
    }
    let today = journal.seen(desk.surroundings()).today
    let isGone = try await erase(doomed, in: open, at: desk, today)
    desk.say("Erased for good." as Phrase)
    if !isGone {
      desk.say(
        """
        The file could not be cleaned yet: another program is reading it, or the disk is full. \
        Rebound does it as soon as it can.
        """ as Phrase
      )
    }
    desk.say("Copies you saved somewhere else may still hold it." as Phrase)
    let copies = ManualBackup.copies(in: desk.place)
    if !copies.isEmpty {
      desk.say(
        "So may these among the backups: \(copies.joined(separator: ", "))." as Phrase
      )
    }
  }

  /// Erases also from the daily backups and from answers half written in an editor.
  private func erase(
    _ doomed: [Reference],
    in open: OpenJournal,
    at desk: Desk,
    _ today: Day
  ) async throws -> Bool {
    do {
      let isGone =
        everything
        ? try await open.keeper.eraseEverything(doomed.map(\.id))
        : try await open.keeper.erase(doomed.map(\.id)) { $0.changes(removing: doomed) }
      AnswerFile.removeAll(in: desk.place)
      try await open.backups.startOver(on: today)
      return isGone
    } catch let unfinished as ErasureUnfinished where unfinished.progress != .removed {
      AnswerFile.removeAll(in: desk.place)
      try await open.backups.startOver(on: today)
      throw unfinished
    }
  }

  private func isAgreed(_ count: Int, at desk: Desk) throws -> Bool {
    if yes { return true }
    let question: Phrase =
      "Erase \(everything ? "everything" : count == 1 ? "1 record" : "\(count) records" as Phrase) for good? Type ERASE: "
    guard let answer = desk.terminal.ask(question.said) else {
      throw CommandRefused("Nothing was erased. Add --yes to erase without being asked.", .usage)
    }
    return answer.trimmed == "ERASE"
  }
}
