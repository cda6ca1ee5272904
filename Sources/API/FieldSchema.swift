import Records

/// The JSON schemas of a kind of record, from its fields and link rules.
struct KindSchemas<R: JournalRecord> {
  /// The schema of a record in an answer.
  ///
  /// It checks types only: a record of an older or newer Rebound may hold a value that no form
  /// offers today.
  var whole: JSONValue {
    let common: [(key: String, value: JSONValue)] = [
      ("id", Self.id),
      ("revision", .object([("type", .text("integer")), ("minimum", .number(1))])),
      ("label", .object([("type", .text("string"))])),
      ("filedAt", .object([("type", .text("string")), ("format", .text("date-time"))])),
    ]
    let links = R.linkRules.map { ($0.name.inCamelCase, $0.schema(isNeeded: $0.isNeeded)) }
    let fields = R.fields.fields.map { ($0.name.inCamelCase, $0.control.readSchema) }
    let all = (common + links + fields).firstOfEachKey
    return .schema(all + [("support", .reference("schemas/support"))], needs: all.map(\.key))
  }

  /// The schema of a new record.
  var new: JSONValue {
    let needed =
      R.linkRules.filter { $0.isNeeded && $0.canBePut }.map { $0.name.inCamelCase }
      + R.fields.fields.filter(isMissing).map { $0.name.inCamelCase }
    return .schema(written, needs: needed.inOnce, isClosed: true)
  }

  /// The schema of a change; read-only members are accepted and ignored.
  var change: JSONValue {
    let revision = JSONValue.object([
      ("type", .text("integer")), ("minimum", .number(1)),
      (
        "description",
        .text("The revision that was read. What was saved since is joined with the change.")
      ),
    ])
    let printed = ["id", "label", "filedAt"].map { ($0, JSONValue.object([])) }
    return .schema((written + [("revision", revision)] + printed).firstOfEachKey, isClosed: true)
  }

  private var written: [(key: String, value: JSONValue)] {
    let links = R.linkRules.filter(\.canBePut)
      .map { ($0.name.inCamelCase, $0.schema(isNeeded: $0.isNeeded)) }
    let fields = R.fields.fields.map {
      ($0.name.inCamelCase, $0.control.writeSchema($0.label.said, isRequired: isNeeded($0)))
    }
    return (links + fields).firstOfEachKey
  }

  /// Whether a new record lacks this required field.
  private func isMissing(_ field: Field<R>) -> Bool {
    field.isRequired && R.asBegun.map { field.read($0).isEmpty } ?? true
  }

  /// Whether the field cannot be sent empty; some required fields keep their value then.
  private func isNeeded(_ field: Field<R>) -> Bool {
    guard field.isRequired, var begun = R.asBegun else { return field.isRequired }
    _ = field.write(&begun, "")
    return field.read(begun).isEmpty
  }

  static var id: JSONValue {
    .object([("type", .text("string")), ("format", .text("uuid"))])
  }
}

extension LinkRule {
  fileprivate func schema(isNeeded: Bool) -> JSONValue {
    let about = target.map { "A record of the kind \($0.rawValue)." } ?? "A record of any kind."
    let type: JSONValue =
      isList
      ? .object([
        ("type", .types("array", isNull: true)), ("items", KindSchemas<JobApplication>.id),
      ])
      : .object([("type", .types("string", isNull: !isNeeded)), ("format", .text("uuid"))])
    return type.with("description", .text(about))
  }
}

extension Control {
  /// The schema of a value in an answer.
  fileprivate var readSchema: JSONValue {
    switch self {
    case .lines, .choices, .words:
      .object([
        ("type", .text("array")), ("items", .object([("type", .text("string"))])),
      ])
    case .chips, .number: .object([("type", .types("integer", isNull: true))])
    case .check: .object([("type", .text("boolean"))])
    default: .object([("type", .types("string", isNull: true))])
    }
  }

  /// The schema of a value in a request.
  fileprivate func writeSchema(_ label: String, isRequired: Bool) -> JSONValue {
    .object([("description", .text(label))] + writeMembers(isNull: !isRequired))
  }

  private func writeMembers(isNull: Bool) -> [(key: String, value: JSONValue)] {
    let least: [(key: String, value: JSONValue)] = isNull ? [] : [("minLength", .number(1))]
    func text(_ members: [(key: String, value: JSONValue)]) -> [(key: String, value: JSONValue)] {
      [("type", .types("string", isNull: isNull))] + members
    }
    func list(_ item: JSONValue, _ most: Int? = nil) -> [(key: String, value: JSONValue)] {
      let limit = most.map { [(key: "maxItems", value: JSONValue.number($0))] } ?? []
      return [("type", .types("array", isNull: isNull)), ("items", item)] + limit
    }
    switch self {
    case .line(let most), .prose(let most): return text(least + [("maxLength", .number(most))])
    case .lines(let most): return list(.lineOfText(atMost: most))
    case .day: return text([("format", .text("date"))])
    case .time: return text([("pattern", .text("^([01][0-9]|2[0-3]):[0-5][0-9]$"))])
    case .link: return text([("pattern", .text(Self.webAddress)), ("maxLength", .number(2_000))])
    case .email: return text([("pattern", .text(Self.mailAddress)), ("maxLength", .number(254))])
    case .chips(let range, let step, _, _) where step > 1:
      let places = stride(from: range.lowerBound, through: range.upperBound, by: step)
      return [("enum", .list(places.map(JSONValue.number) + (isNull ? [.none] : [])))]
    case .chips(let range, _, _, _), .number(let range):
      return [
        ("type", .types("integer", isNull: isNull)), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ]
    case .choice(let choices):
      return [("enum", .list(choices.map { .text($0.value) } + (isNull ? [.none] : [])))]
    case .choices(let choices, let most):
      return list(.object([("enum", .list(choices.map { .text($0.value) }))]), most)
    case .words(_, let most): return list(.lineOfText(atMost: 120), most)
    case .record: return text([("minLength", .number(1))])
    case .check: return [("type", .types("boolean", isNull: true))]
    }
  }

  private static let webAddress =
    "^https?://[A-Za-z0-9]([A-Za-z0-9.-]{0,60}[A-Za-z0-9])?(:[1-9][0-9]{0,3})?([/?#][!-~]*)?$"
  private static let mailAddress = "^[^\\s<>?&,;@]+@[^\\s<>?&,;@]+$"
}

extension JSONValue {
  /// The schema of an object with these members.
  ///
  /// - Parameter isClosed: whether other members are forbidden.
  static func schema(
    _ members: [(key: String, value: JSONValue)],
    needs: [String] = [],
    isClosed: Bool = false
  ) -> JSONValue {
    let needed =
      needs.isEmpty ? [] : [(key: "required", value: JSONValue.list(needs.map(JSONValue.text)))]
    let closed = isClosed ? [(key: "additionalProperties", value: JSONValue.flag(false))] : []
    return .object([("type", .text("object")), ("properties", .object(members))] + needed + closed)
  }

  static func reference(_ path: String) -> JSONValue {
    .object([("$ref", .text("#/components/\(path)"))])
  }

  fileprivate static func types(_ type: String, isNull: Bool) -> JSONValue {
    isNull ? .list([.text(type), .text("null")]) : .text(type)
  }

  /// A text without line breaks, because lists are stored with one item per line.
  fileprivate static func lineOfText(atMost most: Int) -> JSONValue {
    .object([
      ("type", .text("string")), ("maxLength", .number(most)),
      ("pattern", .text("^[^\\n\\u000b\\u000c\\r\\u0085\\u2028\\u2029]*$")),
    ])
  }
}

extension [String] {
  fileprivate var inOnce: [String] {
    var known = Set<String>()
    return filter { known.insert($0).inserted }
  }
}
