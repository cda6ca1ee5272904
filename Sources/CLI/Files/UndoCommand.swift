import API
import ArgumentParser
import Foundation
import Journaling
import Records

/// `rebound undo`.
struct UndoCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Undo the last thing you saved, or the save you name.",
    usage: "rebound undo [<save>]",
    discussion: """
      Without an ID, it undoes your last save, on a page or by a command, and says what it \
      was. Run it again to redo it. Imports and removals print an ID, which works for 30 \
      days. Anything you changed since then stays as it is.

        rebound undo
        rebound undo 0195b8b2-6a0e-7c1f-9d3e-5a1b2c3d4e5f
      """
  )

  static let positional: Set<String> = ["save"]

  @Argument(help: ArgumentHelp("The ID of a save; without it, your last one.", valueName: "save"))
  var save: String?

  func run(in session: Session) async throws {
    guard let save else { return try await undoLast(in: session) }
    guard let commit = RecordID(save) else {
      throw Problems("save", "An ID of 36 characters, as an import prints it.")
    }
    _ = try await undo(commit, in: session)
  }

  private func undoLast(in session: Session) async throws {
    guard let last = try await session.open.lastSave() else {
      return session.say("Nothing has been saved yet." as Phrase)
    }
    let entries = try await session.keeper.entries(of: last.commit)
    let when = session.surroundings.moment(last.recordedAt)
    session.say("Your last save, \(when):" as Phrase)
    let rows = try await session.rows(of: entries)
    session.say(Table(rows.prefix(Self.shown).map { [""] + $0 }))
    if rows.count > Self.shown { session.say("And \(rows.count - Self.shown) more." as Phrase) }
    guard let undone = try await undo(last.commit, in: session) else { return }
    session.say("To bring it back: rebound undo \(undone.description)" as Phrase)
  }

  /// More would not fit on a screen: an import can save thousands.
  private static let shown = 10

  /// - Returns: the ID of the commit that took it back.
  private func undo(_ commit: RecordID, in session: Session) async throws -> RecordID? {
    let receipt = try await session.keeper.undo(commit)
    let isNothing = receipt.changed.isEmpty
    session.say(isNothing ? "There was nothing to undo." : "Undone." as Phrase)
    if !receipt.leftAlone.isEmpty {
      session.say(
        "\(receipt.leftAlone.count) have changed since then, so they stay as they are." as Phrase
      )
    }
    return receipt.commit
  }
}

extension OpenJournal {
  /// The newest save of this journal that an assistant did not make.
  fileprivate func lastSave() async throws -> Entry? {
    // The newest save is also the newest entry of each record in it, so the whole log is not
    // needed.
    try await store.newest(in: .own).filter { $0.content.writer != MCPCommand.writer }
      .max { $0.sequence < $1.sequence }.map(Entry.init)
  }
}

extension Session {
  /// What a save did to each record: the verb, the kind and the title.
  fileprivate func rows(of entries: [Entry]) async throws -> [[String]] {
    var rows: [[String]] = []
    for entry in entries {
      let before = try await keeper.record(entry.reference.id, at: entry.revision - 1)
      let (verb, record): (Phrase, (any JournalRecord)?) =
        switch entry.content {
        case .saved(let record): (entry.revision == 1 ? "added" : "changed", record)
        case .removed: ("removed", before)
        case .erased, .unknown: ("changed", nil)
        }
      let kind = RecordKinds.type(of: entry.reference.kind)?.names.one
      rows.append([
        verb.said, kind ?? entry.reference.kind.rawValue, record?.title(in: journal).said ?? "",
      ])
    }
    return rows
  }
}
