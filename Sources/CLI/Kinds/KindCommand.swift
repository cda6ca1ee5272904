import API
import ArgumentParser
import Records

/// `rebound KIND`, for any kind of record: list, show, add, edit and remove.
struct KindCommand<R: JournalRecord>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: R.kind.rawValue,
      abstract: "\(R.names.many): list, show\(R.canBeAdded ? ", add" : ""), edit and remove them.",
      shouldDisplay: false,
      subcommands: KindVerb.commands(R.self),
      defaultSubcommand: KindList<R>.self
    )
  }
}

/// A command that is made from a kind, and written for none.
protocol DerivedCommand: DeskCommand {}

/// What can be done with a record of any kind.
enum KindVerb: String, CaseIterable {
  case list, show, add, edit, remove

  /// - Parameter special: what commands of the kind's own do.
  static func commands<R: JournalRecord>(
    _: R.Type,
    without special: Set<KindVerb> = []
  ) -> [any ParsableCommand.Type] {
    allCases.filter { !special.contains($0) && ($0 != .add || R.canBeAdded) }
      .filter { $0 != .edit || !R.fields.fields.isEmpty || !R.linkRules.isEmpty }
      .map { verb in
        switch verb {
        case .list: KindList<R>.self
        case .show: KindShow<R>.self
        case .add: KindAdd<R>.self
        case .edit: KindEdit<R>.self
        case .remove: KindRemove<R>.self
        }
      }
  }
}

/// A kind's fields and links, as flags.
enum KindFlags<R: JournalRecord>: FlaggedFields {
  static var flagged: [FieldInfo] {
    let fields = R.fields.info
    let names = Set(fields.map(\.name))
    return fields + R.linkRules.filter { !names.contains($0.name) }.map(\.info)
  }
}

extension FieldFlags {
  /// What was typed, with records named by an ID or by a part of their title.
  ///
  /// - Throws: ``CommandRefused`` where a name means none, or several.
  func input<R: JournalRecord>(
    for _: R.Type,
    at desk: Desk,
    in journal: Journal
  ) throws -> RecordInput {
    var input = RecordInput(try desk.completed(draft))
    let finder = Finder(journal: journal)
    for rule in R.linkRules {
      guard let typed = input.draft.values.removeValue(forKey: rule.name) else { continue }
      input.links[rule.name] = try typed.textLines.map { try finder.record($0, of: rule.target).id }
    }
    return input
  }
}

/// `rebound KIND list`.
struct KindList<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: "List \(R.names.many.lowercased()), newest first.",
      discussion: "  rebound \(R.kind) list --json"
    )
  }

  @Flag(help: "All of them, and not only the newest 20.")
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let surroundings = journal.seen(desk.surroundings())
    let shelf = journal.shelf(R.self)
    let records = (all ? shelf[...] : shelf.suffix(20)).reversed()
    if json { return desk.say(.list(records.map { $0.whole(in: journal, surroundings) })) }
    guard !records.isEmpty else {
      return desk.say("No \(R.names.many.lowercased()) yet." as Phrase)
    }
    desk.say(
      Columns(
        records.map { record in
          let day: Phrase = "\(Day(record.filedAt, in: surroundings.zone).noonGMT, .short)"
          return [record.reference.id.short, day.said, record.title(in: journal).said]
        }
      )
    )
  }
}

/// `rebound KIND show`.
struct KindShow<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: "Show one \(R.names.one).",
      discussion: "  rebound \(R.kind) show 3fa91c20 --json"
    )
  }

  @Argument(help: ArgumentHelp("Its ID, or a part of its title.", valueName: "record"))
  var record: String

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(at desk: Desk) async throws {
    let journal = try await desk.journal()
    let found = try Finder(journal: journal).record(record, of: R.self)
    if json { return desk.say(found.whole(in: journal, journal.seen(desk.surroundings()))) }
    desk.say(found.title(in: journal))
    for field in R.fields.fields {
      let text = field.read(found)
      guard !text.isEmpty else { continue }
      desk.say("\n" + field.label.said)
      desk.say(field.control.said(text))
    }
    for rule in R.linkRules {
      let titles = rule.held(found).compactMap { journal.record($0)?.title(in: journal).said }
      if !titles.isEmpty {
        desk.say("\n\(rule.info.label.said)\n\(titles.joined(separator: "\n"))")
      }
    }
  }
}
