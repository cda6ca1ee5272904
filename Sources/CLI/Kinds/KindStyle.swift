import API
import Records

/// What is special about the commands of one kind.
struct KindStyle<R: JournalRecord>: Sendable {
  /// What is typed after `rebound`: "application".
  var command = R.kind.rawValue
  /// The fields and links that `add` takes without a flag, in order.
  var positional: [String] = []
  /// The names that find a record, besides its ID.
  var called: @Sendable (R, Journal) -> [String] = { [$0.title(in: $1).said] }
  /// Its full title, as in "Added: …".
  var full: @Sendable (R, Journal) -> Phrase = { $0.title(in: $1) }
  /// Whether a record is preferred over others with the same name.
  var comesFirst: @Sendable (R) -> Bool = { _ in true }

  /// What `list` does, in one sentence.
  var lists = "List \(R.names.many.lowercased()), newest first."
  /// What `--all` adds; nil if everything is listed anyway.
  var all: String? = "All of them, and not only the newest 20."
  /// The records to list, in order; the Boolean is whether `--all` was given.
  var records: @Sendable (Session, Bool) -> [R] = { session, _ in
    session.journal.shelf(R.self).reversed()
  }
  /// How many are listed without `--all`.
  var most: Int? = 20
  /// The message for an empty list.
  var none: Phrase = "No \(R.names.many.lowercased()) yet. \(R.names.about)"
  /// The fields whose closed questions can filter the list.
  var listFields = R.fields
  /// The names of filter flags that differ from the name of their field.
  var filterNames: [String: String] = [:]
  /// The columns after the ID.
  var columns: [KindColumn<R>] = [
    KindColumn("Date") { $1.date(Day($0.filedAt, in: $1.surroundings.zone)) },
    KindColumn("Title") { $0.title(in: $1.journal).said },
  ]

  /// What `show` prints after the fields.
  var parts: @Sendable (R, Session) -> [ShownPart] = { _, _ in [] }
  /// JSON members in addition to ``Records/JournalRecord/whole(in:_:)``, in lists and for one
  /// record.
  var members: @Sendable (R, Session) -> [JSONMember] = { _, _ in [] }
  /// JSON members for a record that is shown on its own.
  var ownMembers: @Sendable (R, Session) -> [JSONMember] = { _, _ in [] }
}

typealias JSONMember = (key: String, value: JSONValue)

/// A column of a list.
struct KindColumn<R>: Sendable {
  let head: Phrase
  let cell: @Sendable (R, Session) -> String

  init(_ head: Phrase, _ cell: @escaping @Sendable (R, Session) -> String) {
    self.head = head
    self.cell = cell
  }
}

/// Something `show` prints that is not a field.
enum ShownPart {
  case rows(Phrase, [[String]])
  case line(Phrase)
}

/// A kind whose commands differ from the defaults.
protocol StyledRecord: JournalRecord {
  static var style: KindStyle<Self> { get }
}

extension Session {
  /// A record as JSON.
  ///
  /// - Parameter isAlone: whether it is shown on its own, and not in a list.
  func json<R: JournalRecord>(_ record: R, isAlone: Bool = true) -> JSONValue {
    let whole = record.whole(in: journal, surroundings)
    guard case .object(let common) = whole else { return whole }
    let style = KindStyle<R>.own
    let more = style.members(record, self) + (isAlone ? style.ownMembers(record, self) : [])
    let names = Set(more.map(\.key))
    return .object(common.filter { !names.contains($0.key) } + more)
  }
}

extension KindStyle {
  /// The kind's own style, or the default.
  static var own: KindStyle {
    func style<S: StyledRecord>(_: S.Type) -> Any { S.style }
    return (R.self as? any StyledRecord.Type).flatMap { style($0) as? KindStyle } ?? KindStyle()
  }
}
