import API
import ArgumentParser
import Records

/// `rebound KIND`, for a kind without a command of its own: list, show, add, edit and remove.
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

/// A command that is made from a kind.
protocol DerivedCommand: JournalCommand {}

/// A command that exists for every kind of record.
enum KindVerb: String, CaseIterable {
  case list, show, add, edit, remove

  /// - Parameter special: the verbs for which the kind has its own commands.
  static func commands<R: JournalRecord>(
    _: R.Type,
    without special: Set<KindVerb> = []
  ) -> [any ParsableCommand.Type] {
    allCases.filter { !special.contains($0) && ($0 != .add || R.canBeAdded) }
      .filter { $0 != .edit || !R.linkRules.isEmpty || !R.fields.fields.isEmpty }
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

extension KindNames {
  /// The singular, as a placeholder in help: "target-role".
  var word: String { one.replacing(" ", with: "-").lowercased() }
}

/// The record that a command works on.
struct NamedRecord<R: JournalRecord>: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Its ID or its name.", valueName: R.names.word),
    completion: .records(of: R.kind)
  )
  var name: String

  /// - Throws: ``CommandRefused`` if no record matches, or more than one does.
  func record(in session: Session) throws -> R { try session.finder.record(name) }
}

/// `rebound KIND list`.
struct KindList<R: JournalRecord>: DerivedCommand {
  private static var style: KindStyle<R> { .own }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: style.lists,
      usage: "rebound \(style.command) list [<options>]",
      discussion: "  rebound \(style.command) list --json"
    )
  }

  static var asked: [FieldInfo] { KindFilterFlags<R>.flagged }

  @OptionGroup var filters: FieldFlags<KindFilterFlags<R>>

  @Option(help: ArgumentHelp("Only those that contain these words.", valueName: "text"))
  var search: String?

  @Flag(help: ArgumentHelp(style.all ?? "", visibility: style.all == nil ? .hidden : .default))
  var all = false

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in session: Session) async throws {
    let style = Self.style
    let records = try chosen(style.records(session, all), session)
    let shown = all ? records[...] : records.prefix(style.most ?? .max)
    if shown.count < records.count {
      // Beside the list, whose form scripts rely on.
      session.environment.tell(
        "The first \(shown.count) of \(records.count). --all lists the rest." as Phrase
      )
    }
    if json { return session.say(.list(shown.map { session.json($0, isAlone: false) })) }
    guard !shown.isEmpty else { return session.say(style.none) }
    session.say(
      Table(
        shown.map { record in
          [record.reference.id.short] + style.columns.map { $0.cell(record, session) }
        },
        heads: [Table.nameHead] + style.columns.map(\.head)
      )
    )
  }

  private func chosen(_ records: [R], _ session: Session) throws -> [R] {
    let typed = filters.draft.values
    let filters = KindFilter<R>.all.filter { typed[$0.info.name] != nil }
    for filter in filters { try filter.check(typed[filter.info.name] ?? "") }
    let words = SoughtWords(search ?? "")
    return records.filter { record in
      filters.allSatisfy { $0.admits(record, typed[$0.info.name] ?? "") }
        && (words.isEmpty || words.stand(in: texts(of: record, session)))
    }
  }

  /// The texts a person wrote in a record, and those in its row of the list.
  private func texts(of record: R, _ session: Session) -> [String] {
    record.words + [record.title(in: session.journal).said]
      + Self.style.columns.map { $0.cell(record, session) }
  }
}

/// `rebound KIND show`.
struct KindShow<R: JournalRecord>: DerivedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: "Show one \(R.names.one).",
      usage: "rebound \(KindStyle<R>.own.command) show <\(R.names.word)> [--json]",
      discussion: "  rebound \(KindStyle<R>.own.command) show 3fa91c20 --json"
    )
  }

  @OptionGroup var named: NamedRecord<R>

  @Flag(help: "Print JSON, an object.")
  var json = false

  func run(in session: Session) async throws {
    let record = try named.record(in: session)
    let style = KindStyle<R>.own
    if json { return session.say(session.json(record)) }
    let title = style.full(record, session.journal)
    session.say(title)
    session.say(Table([["ID", record.reference.id.description]] + facts(record, title, session)))
    for (label, text) in texts(record) {
      session.say("\n\(label)\n\(text)")
    }
    for part in style.parts(record, session) {
      switch part {
      case .rows(let title, let rows): session.say(title, rows)
      case .line(let line): session.say("\n" + line.said)
      }
    }
  }

  /// The short answers, without those the title already shows, and the records it belongs to.
  private func facts(_ record: R, _ title: Phrase, _ session: Session) -> [[String]] {
    let said = title.said
    let answers = R.fields.fields.filter { !$0.control.isLong }.compactMap { field -> [String]? in
      let text = field.read(record)
      guard !text.isEmpty, !said.hasPrefix(text), !said.hasSuffix(text) else { return nil }
      return [field.label.said, field.control.said(text)]
    }
    let links = R.linkRules.compactMap { rule -> [String]? in
      let titles = rule.held(record).compactMap {
        session.journal.record($0)?.title(in: session.journal).said
      }
      return titles.isEmpty ? nil : [rule.info.label.said, titles.joined(separator: "; ")]
    }
    return answers + links
  }

  private func texts(_ record: R) -> [(String, String)] {
    R.fields.fields.filter(\.control.isLong).compactMap { field in
      let text = field.read(record)
      return text.isEmpty ? nil : (field.label.said, text)
    }
  }
}

extension Control {
  /// Whether an answer can have several lines.
  fileprivate var isLong: Bool { if case .prose = self { true } else { false } }

  /// An answer in words: the title of a choice, or a full date.
  func said(_ text: String) -> String {
    switch self {
    case .choice(let choices): choices.first { $0.value == text }?.title.said ?? text
    case .choices(let choices, _), .words(let choices, _):
      text.textLines.map { line in choices.first { $0.value == line }?.title.said ?? line }
        .joined(separator: ", ")
    case .lines: text.textLines.joined(separator: ", ")
    case .day: Day(text).map { ("\($0.noonGMT, .short)" as Phrase).said } ?? text
    default: text
    }
  }
}
