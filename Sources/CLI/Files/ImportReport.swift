import API
import Interchange
import Records

/// What an import will do, in words.
struct ImportReport {
  let plan: ImportPlan

  /// How many lines of one sort are shown; thousands would help nobody decide.
  private static let shown = 300

  func say(in environment: CommandEnvironment) {
    section("Choose these first", plan.missing.map { [$0.said] }, environment)
    if let letters = plan.letters { say(letters, in: environment) }
    for note in plan.notes { environment.say(note) }
    if plan.namesakes > 0 {
      environment.say("To see possible duplicates: rebound contact duplicates")
    }
    section(
      "How the columns are read",
      plan.columns.map { [$0.heading, $0.fate.words.said] + asBefore($0.isRemembered) },
      environment
    )
    section("How the status words are read", plan.words.map(word), environment)
    section("What will happen", plan.facts.map { [$0.title.said, $0.words.said] }, environment)
    section("To look at", plan.rows.flatMap(notices), environment)
    section("Not read", plan.unread.map(unread), environment)
  }

  private func word(_ word: StatusWord) -> [String] {
    ["“\(word.text)”", "\(word.count) ×", word.words.said] + asBefore(word.isRemembered)
  }

  private func asBefore(_ isRemembered: Bool) -> [String] {
    isRemembered ? ["as you chose last time"] : []
  }

  private func say(_ letters: LetterQuestion, in environment: CommandEnvironment) {
    section(
      "How to read the letters",
      letters.offers.map { [$0.flag, $0.cells.joined(separator: " · ")] },
      environment
    )
  }

  private func notices(_ row: PlannedRow) -> [[String]] {
    row.notices.map { ["line \(row.line)", row.heading.said.firstLine, $0.said] }
  }

  private func unread(_ cell: UnreadCell) -> [String] {
    let text = cell.text.isEmpty ? "" : "“\(cell.text)”"
    return ["line \(cell.line)", cell.column, text, cell.why.said]
  }

  private func section(_ title: Phrase, _ rows: [[String]], _ environment: CommandEnvironment) {
    guard !rows.isEmpty else { return }
    environment.say(title)
    environment.say(Table(rows.prefix(Self.shown).map { [""] + $0 }))
    if rows.count > Self.shown { environment.say("And \(rows.count - Self.shown) more." as Phrase) }
    environment.say("")
  }
}

extension ImportPlan {
  /// - Parameter commit: names the import, where it was done.
  func json(isSaved: Bool, _ commit: RecordID?) -> JSONValue {
    .object([
      ("saved", .flag(isSaved)), ("commit", .some(commit)), ("holds", .text(sort.rawValue)),
      ("new", .number(count(.add))), ("updated", .number(count(.update))),
      ("known", .number(count(.same))), ("keptTwice", .number(count(.keepTwice))),
      ("asked", .number(count(.ask))), ("leftAside", .number(count(.leave))),
      ("drafts", .number(drafts.count)), ("sheet", .some(sheets.read)),
      ("sheets", .list(sheets.names.map { .text($0) })),
      ("rows", .list(rows.map(\.json))),
      ("letters", letters.map(\.json) ?? .none), ("columns", .list(columns.map(\.json))),
      ("statuses", .list(words.map(\.json))),
      ("namesakes", .number(namesakes)),
      ("unread", .list(unread.map(\.json))), ("missing", .list(missing.map { .text($0.said) })),
      ("notes", .list(notes.map { .text($0.said) })),
    ])
  }
}

extension PlannedRow {
  fileprivate var json: JSONValue {
    .object([
      ("line", .number(line)), ("becomes", .text(verb.rawValue)), ("name", .some(name)),
      ("detail", .some(detail)), ("stage", .some(stage)), ("record", .some(record?.id)),
      ("notices", .list(notices.map { .text($0.said) })),
    ])
  }
}

extension ColumnUse {
  fileprivate var json: JSONValue {
    .object([
      ("heading", .text(heading)), ("field", .some(field?.name)),
      ("remembered", .flag(isRemembered)),
    ])
  }
}

extension StatusWord {
  fileprivate var json: JSONValue {
    .object([
      ("word", .text(text)), ("count", .number(count)), ("stage", .some(reading?.stage)),
      ("onHold", .flag(reading?.isOnHold ?? false)), ("remembered", .flag(isRemembered)),
    ])
  }
}

extension LetterQuestion {
  fileprivate var json: JSONValue {
    .object([
      ("why", .text(why.said)),
      (
        "offers",
        .list(
          offers.map { offer in
            .object([
              ("flag", .text(offer.flag)), ("cells", .list(offer.cells.map { .text($0) })),
            ])
          }
        )
      ),
    ])
  }
}

extension LetterQuestion.Offer {
  /// What chooses it on the command line.
  var flag: String {
    switch LettersChoice(rawValue: name) {
    case .mend: "--mend-letters"
    case .asItStands: "--as-it-stands"
    case nil: "--encoding \(name)"
    }
  }
}

extension UnreadCell {
  fileprivate var json: JSONValue {
    .object([
      ("line", .number(line)), ("column", .some(column)), ("text", .some(text)),
      ("why", .text(why.said)),
    ])
  }
}
