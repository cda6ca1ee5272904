import API
import ArgumentParser
import Journaling
import Records

/// `rebound KIND add`.
struct KindAdd<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: "Add one \(R.names.one).",
      usage: "rebound \(R.kind) add [<options>]",
      discussion: """
        Every answer is a flag. Prints the new ID.

          rebound \(R.kind) add --json
        """
    )
  }

  static var asked: [FieldInfo] { KindFlags<R>.flagged }

  @OptionGroup var fields: FieldFlags<KindFlags<R>>

  @Flag(help: "Print JSON, an object, in place of words.")
  var json = false

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let input = try fields.input(for: R.self, at: desk, in: journal)
    let id = surroundings.newRecordID()
    try await open.keeper.commit { journal in
      try R.changes(adding: input, named: id, in: journal, surroundings)
    }
    let saved = try await open.keeper.journal()
    guard let record = saved[Identifier<R>(id)] else { return }
    if json { return desk.say(record.whole(in: saved, surroundings)) }
    desk.say("Added: \(record.title(in: saved))." as Phrase, named: id)
  }
}

/// `rebound KIND edit`.
struct KindEdit<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: "Change one \(R.names.one).",
      usage: "rebound \(R.kind) edit [<options>] <record>",
      discussion: """
        Only what is given as a flag changes; an empty text clears it. What can be several is given \
        whole.

          rebound \(R.kind) edit 3fa91c20
        """
    )
  }

  static var asked: [FieldInfo] { KindFlags<R>.flagged }

  @Argument(help: ArgumentHelp("Its ID, or a part of its title.", valueName: "record"))
  var record: String

  @OptionGroup var fields: FieldFlags<KindFlags<R>>

  @Flag(help: "Print JSON, an object, in place of words.")
  var json = false

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let surroundings = journal.seen(desk.surroundings())
    let meant = try Finder(journal: journal).record(record, of: R.self)
    let input = try fields.input(for: R.self, at: desk, in: journal)
    try await open.keeper.commit { journal in
      try journal.standing(meant).changes(taking: input, in: journal, surroundings)
    }
    let saved = try await open.keeper.journal()
    guard let changed = saved[meant.id] else { return }
    if json { return desk.say(changed.whole(in: saved, surroundings)) }
    desk.say("Saved: \(changed.title(in: saved))." as Phrase)
  }
}

/// `rebound KIND remove`.
struct KindRemove<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: "Remove one \(R.names.one), with what makes no sense without it.",
      discussion: """
        It can be taken back for 30 days; the name for `rebound undo` is printed.

          rebound \(R.kind) remove 3fa91c20
        """
    )
  }

  @Argument(help: ArgumentHelp("Its ID, or a part of its title.", valueName: "record"))
  var record: String

  func run(at desk: Desk) async throws {
    let open = try desk.open()
    let journal = try await open.keeper.journal()
    let meant = try Finder(journal: journal).record(record, of: R.self)
    let title = meant.title(in: journal)
    let receipt = try await open.keeper.commit { journal in
      journal[meant.reference] == nil ? [] : journal.changes(removing: [meant.reference])
    }
    desk.say("Removed: \(title)." as Phrase)
    let others = receipt.changed.count - 1
    if others > 0 { desk.say("\(others) more went or changed with it." as Phrase) }
    desk.sayUndo(receipt.commit)
  }
}
