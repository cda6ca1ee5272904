import API
import Interchange
import Records

/// What an import will do, in words.
struct ImportReport {
  let plan: ImportPlan

  func say(at desk: Desk) {
    for note in plan.notes { desk.say(note) }
    columns(at: desk)
    desk.say(counts)
    section("To look at", plan.rows.flatMap(notices), at: desk)
    section("Not read, but kept with their rows", plan.unread.map(unread), at: desk)
  }

  private func columns(at desk: Desk) {
    let read = plan.columns.compactMap { column -> String? in
      guard case .read(let field) = column.fate else { return nil }
      return "\(column.heading) → \(field.said)"
    }
    desk.say("Columns read: \(read.joined(separator: ", "))." as Phrase)
    let kept = plan.columns.filter { $0.fate == .kept }.map(\.heading)
    if !kept.isEmpty { desk.say("Kept as they are: \(kept.joined(separator: ", "))." as Phrase) }
    let out = plan.columns.filter { $0.fate == .leftOut }.map(\.heading)
    if !out.isEmpty {
      desk.say("Left out, as too private: \(out.joined(separator: ", "))." as Phrase)
    }
  }

  private var counts: Phrase {
    """
    \(plan.rows.count) rows: \(plan.count(.add)) new, \(plan.count(.update)) known with something new, \
    \(plan.count(.same)) known, \(plan.count(.leave)) left aside.
    """
  }

  private func notices(_ row: PlannedRow) -> [[String]] {
    row.notices.map { notice in
      ["line \(row.line)", "\(row.company), \(row.title)", notice.said]
    }
  }

  private func unread(_ cell: UnreadCell) -> [String] {
    ["line \(cell.line)", cell.column, "“\(cell.text)”", cell.why.said]
  }

  private func section(_ title: Phrase, _ rows: [[String]], at desk: Desk) {
    guard !rows.isEmpty else { return }
    desk.say("\n" + title.said)
    desk.say(Columns(rows.map { [""] + $0 }))
    desk.say("")
  }
}

extension ImportPlan {
  /// - Parameter commit: names the import, where it was done.
  func json(commit: RecordID?) -> JSONValue {
    .object([
      ("saved", .flag(commit != nil)), ("commit", .some(commit)),
      ("new", .number(count(.add))), ("updated", .number(count(.update))),
      ("known", .number(count(.same))), ("leftAside", .number(count(.leave))),
      ("rows", .list(rows.map(\.json))), ("unread", .list(unread.map(\.json))),
      ("notes", .list(notes.map { .text($0.said) })),
    ])
  }
}

extension PlannedRow {
  fileprivate var json: JSONValue {
    let becomes =
      switch verb {
      case .add: "new"
      case .same: "known"
      case .update: "updated"
      case .leave: "left-aside"
      }
    return .object([
      ("line", .number(line)), ("becomes", .text(becomes)), ("company", .some(company)),
      ("title", .some(title)), ("stage", .some(stage)), ("application", .some(application)),
      ("notices", .list(notices.map { .text($0.said) })),
    ])
  }
}

extension UnreadCell {
  fileprivate var json: JSONValue {
    .object([
      ("line", .number(line)), ("column", .text(column)), ("text", .text(text)),
      ("why", .text(why.said)),
    ])
  }
}
