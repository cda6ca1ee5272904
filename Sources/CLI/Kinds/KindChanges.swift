import API
import ArgumentParser
import Journaling
import Records

/// The fields and links of a kind, as flags.
enum KindFlags<R: JournalRecord>: FlaggedFields {
  static var flagged: [FieldInfo] {
    let fields = R.fields.info
    let names = Set(fields.map(\.name))
    return fields + R.linkRules.filter { !names.contains($0.name) }.map(\.info)
  }

  static var isDayPast: Bool { [CheckIn.kind, Touchpoint.kind].contains(R.kind) }
}

/// The same for a new record, with some of them typed without a flag.
enum NewKindFlags<R: JournalRecord>: FlaggedFields {
  static var flagged: [FieldInfo] {
    let names = KindStyle<R>.own.positional
    return KindFlags<R>.flagged.filter { !names.contains($0.name) }
  }

  static var positional: [FieldInfo] {
    KindStyle<R>.own.positional.compactMap { name in
      KindFlags<R>.flagged.first { $0.name == name }
    }
  }

  static var isDayPast: Bool { KindFlags<R>.isDayPast }
}

extension FieldFlags {
  /// What was typed, with the linked records found by ID or name.
  ///
  /// - Throws: ``CommandRefused`` if a name matches no record, or several.
  func input<R: JournalRecord>(for _: R.Type, in session: Session) throws -> RecordInput {
    var input = RecordInput(try session.environment.completed(draft(on: session.today)))
    for rule in R.linkRules {
      guard let typed = input.draft.values.removeValue(forKey: rule.name) else { continue }
      input.links[rule.name] = try typed.textLines.map {
        try session.finder.reference($0, of: rule.target).id
      }
    }
    input.draft = try session.naming(input.draft, Subject.positional + Subject.flagged)
    return input
  }
}

/// `rebound KIND add`.
struct KindAdd<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    let typed = positional.sorted().isEmpty ? "" : NewKindFlags<R>.typed
    return CommandConfiguration(
      commandName: "add",
      abstract: "Add one \(R.names.one).",
      usage: "rebound \(KindStyle<R>.own.command) add\(typed) [<options>]",
      discussion: """
        Prints the new ID.

          rebound \(KindStyle<R>.own.command) add\(typed) --json
        """
    )
  }

  static var asked: [FieldInfo] { KindFlags<R>.flagged }
  static var positional: Set<String> { Set(KindStyle<R>.own.positional) }

  @OptionGroup var fields: FieldFlags<NewKindFlags<R>>

  @Flag(help: "Print JSON, an object, instead of words.")
  var json = false

  func run(in session: Session) async throws {
    let input = try fields.input(for: R.self, in: session)
    let surroundings = session.surroundings
    let id = surroundings.newRecordID()
    try await session.keeper.commit { journal in
      try R.changes(adding: input, named: id, in: journal, surroundings)
    }
    let saved = try await session.renewed()
    guard let record = saved.journal[Identifier<R>(id)] else { return }
    if json { return saved.say(saved.json(record)) }
    saved.say("Added: \(KindStyle<R>.own.full(record, saved.journal))." as Phrase, named: id)
  }
}

/// `rebound KIND edit`.
struct KindEdit<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: "Change one \(R.names.one).",
      usage: "rebound \(KindStyle<R>.own.command) edit <\(R.names.word)> [<options>]",
      discussion: """
        Only what you give as a flag changes; an empty text clears it. Where there can be \
        several answers, give all of them.

          rebound \(KindStyle<R>.own.command) edit 3fa91c20
        """
    )
  }

  static var asked: [FieldInfo] { KindFlags<R>.flagged }

  @OptionGroup var named: NamedRecord<R>
  @OptionGroup var fields: FieldFlags<KindFlags<R>>

  @Flag(help: "Print JSON, an object, instead of words.")
  var json = false

  func run(in session: Session) async throws {
    let record = try named.record(in: session)
    let input = try fields.input(for: R.self, in: session)
    let surroundings = session.surroundings
    try await session.keeper.commit { journal in
      try journal.standing(record).changes(taking: input, in: journal, surroundings)
    }
    let saved = try await session.renewed()
    guard let changed = saved.journal[record.id] else { return }
    if json { return saved.say(saved.json(changed)) }
    saved.say("Saved: \(KindStyle<R>.own.full(changed, saved.journal))." as Phrase)
  }
}

/// `rebound KIND remove`.
struct KindRemove<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: "Remove one \(R.names.one), with what makes no sense without it.",
      usage: "rebound \(KindStyle<R>.own.command) remove <\(R.names.word)>",
      discussion: """
        You can undo this for 30 days with `rebound undo`.

          rebound \(KindStyle<R>.own.command) remove 3fa91c20
        """
    )
  }

  @OptionGroup var named: NamedRecord<R>

  func run(in session: Session) async throws {
    let record = try named.record(in: session)
    let receipt = try await session.keeper.commit { journal in
      journal[record.reference] == nil ? [] : journal.changes(removing: [record.reference])
    }
    session.say("Removed: \(KindStyle<R>.own.full(record, session.journal))." as Phrase)
    let others = receipt.changed.count - 1
    if others > 0 { session.say("\(others) more were removed or changed with it." as Phrase) }
    session.sayUndo(receipt.commit)
  }
}

/// A derived command under a second name, such as `plan routines` for `routine list`.
protocol CommandAlias: DerivedCommand {
  associatedtype Aliased: DerivedCommand
  static var name: String { get }
  var aliased: Aliased { get }
}

extension CommandAlias {
  static var configuration: CommandConfiguration {
    var configuration = Aliased.configuration
    configuration.commandName = name
    return configuration
  }

  static var asked: [FieldInfo] { Aliased.asked }

  func run(in session: Session) async throws { try await aliased.run(in: session) }
}
