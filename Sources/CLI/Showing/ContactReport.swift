import API
import Interchange
import Records

/// What bringing people in will do, in words.
struct ContactReport {
  let plan: ContactPlan

  /// How many lines of one sort are shown; thousands would help nobody decide.
  private static let shown = 300

  func say(at desk: Desk) {
    for note in plan.notes { desk.say(note) }
    columns(at: desk)
    desk.say(
      """
      \(plan.people.count) people: \(plan.count(.add)) new, \(plan.count(.fill)) known with something \
      new, \(plan.count(.same)) known, \(plan.count(.leave)) left aside.
      """ as Phrase
    )
    section("To look at", plan.people.flatMap(notices), at: desk)
    section("Not read, and left in the file", plan.unread.map(unread), at: desk)
  }

  private func columns(at desk: Desk) {
    guard !plan.columns.isEmpty else { return }
    let read = plan.columns.compactMap { column in
      column.becomes.map { "\(column.heading) → \($0.said)" }
    }
    desk.say("Columns read: \(read.joined(separator: ", "))." as Phrase)
    let left = plan.columns.filter { $0.becomes == nil }.map(\.heading)
    if !left.isEmpty { desk.say("Left in the file: \(left.joined(separator: ", "))." as Phrase) }
  }

  private func notices(_ person: PlannedContact) -> [[String]] {
    person.notices.map { ["line \(person.line)", person.name, $0.said] }
  }

  private func unread(_ line: UnreadLine) -> [String] {
    ["line \(line.line)", line.name, line.why.said]
  }

  private func section(_ title: Phrase, _ rows: [[String]], at desk: Desk) {
    guard !rows.isEmpty else { return }
    desk.say("\n" + title.said)
    desk.say(Columns(rows.prefix(Self.shown).map { [""] + $0 }))
    let more = rows.count - Self.shown
    if more > 0 { desk.say("And \(more) more." as Phrase) }
    desk.say("")
  }
}

extension ContactPlan {
  /// - Parameter commit: names the import, where it was done.
  func json(commit: RecordID?) -> JSONValue {
    .object([
      ("saved", .flag(commit != nil)), ("commit", .some(commit)),
      ("new", .number(count(.add))), ("updated", .number(count(.fill))),
      ("known", .number(count(.same))), ("leftAside", .number(count(.leave))),
      ("people", .list(people.map(\.json))), ("unread", .list(unread.map(\.json))),
      ("notes", .list(notes.map { .text($0.said) })),
    ])
  }
}

extension PlannedContact {
  fileprivate var json: JSONValue {
    let becomes =
      switch verb {
      case .add: "new"
      case .same: "known"
      case .fill: "updated"
      case .leave, .exclude: "left-aside"
      }
    return .object([
      ("line", .number(line)), ("becomes", .text(becomes)), ("name", .some(name)),
      ("contact", .some(contact)), ("notices", .list(notices.map { .text($0.said) })),
    ])
  }
}

extension UnreadLine {
  fileprivate var json: JSONValue {
    .object([("line", .number(line)), ("name", .text(name)), ("why", .text(why.said))])
  }
}
